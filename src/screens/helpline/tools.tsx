import { useTranslation } from 'react-i18next'
import { HELP_KEY, NEXT_CALL_KEY, type PanelName, TOOL_KEYS } from './keys.ts'

/** The tools in the order of the bar; the steps have theirs beside them. */
const TOOLS = ['handOut', 'texts', 'code', 'whyNot', 'glance'] as const

export interface DeskToolsProps {
  /** How many offers the caller gets. */
  readonly handed: number
  readonly note: string
  /** What the desk says to the last key; empty: nothing. */
  readonly said: string
  readonly active: string | undefined
  readonly onNote: (note: string) => void
  /** Gets what had the focus before the note. */
  readonly onNoteFocus: (from: HTMLElement) => void
  readonly onBack: () => void
  readonly onOpen: (panel: PanelName) => void
  readonly onHelp: () => void
  readonly onNextCall: () => void
}

/** The bar of tools, each with its key, and the note of this call. */
export function DeskTools(props: DeskToolsProps) {
  const { handed, note, said, active, onNote, onNoteFocus, onBack, onOpen, onHelp, onNextCall } = props
  const { t } = useTranslation()
  return (
    <div className="desk-tools" data-at="result">
      <p className="desk-said" role="status">
        {said}
      </p>
      {TOOLS.map((tool) => (
        <button
          key={tool}
          type="button"
          className={tool === 'handOut' ? 'sec main' : 'sec'}
          data-tool={tool}
          aria-keyshortcuts={TOOL_KEYS[tool]}
          aria-expanded={active === tool}
          onClick={() => onOpen(tool)}
        >
          {tool === 'handOut' ? t('desk.tool.handOut', { count: handed }) : t(`desk.tool.${tool}`)}{' '}
          <kbd>{TOOL_KEYS[tool]}</kbd>
        </button>
      ))}
      <span className="desk-note" data-region="note">
        <label htmlFor="desk-note" className="sr">
          {t('desk.note.label')}
        </label>
        <textarea
          id="desk-note"
          data-start=""
          rows={1}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('desk.note.hint')}
          aria-keyshortcuts={TOOL_KEYS.note}
          value={note}
          onFocus={(event) => {
            if (event.relatedTarget instanceof HTMLElement) onNoteFocus(event.relatedTarget)
          }}
          onChange={(event) => onNote(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            onBack()
          }}
        />
        <span className="key" aria-hidden="true">
          {TOOL_KEYS.note}
        </span>
      </span>
      <button type="button" className="link" aria-keyshortcuts={HELP_KEY} onClick={onHelp}>
        {t('desk.keys.title')} <kbd>{HELP_KEY}</kbd>
      </button>
      <button
        type="button"
        className="sec"
        data-action="next-call"
        aria-keyshortcuts={NEXT_CALL_KEY}
        onClick={onNextCall}
      >
        {t('desk.next.call')} <kbd className="always">{NEXT_CALL_KEY}</kbd>
      </button>
    </div>
  )
}
