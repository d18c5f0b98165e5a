import { useMemo, useRef, useState } from 'react'
import { wallTimeOf } from '../../../domain/matching/index.ts'
import type { Published } from '../../../domain/rulebook/index.ts'
import { pathOfOffer } from '../../../editorial/authoring/browser.ts'
import { type Change, changedFiles, type NewFile, withChange } from '../../../editorial/editing/index.ts'
import { useLanguage } from '../../ui/index.ts'
import type { SoundDraft } from '../look-at-draft.ts'
import { Calls } from './calls.tsx'
import { ChangeList } from './change-list.tsx'
import { Choose, type Chosen } from './choose.tsx'
import { FileForm } from './file-form.tsx'
import styles from './form.css?inline'
import { Outcome } from './outcome.tsx'
import { useCheck } from './use-check.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { WORDS } from './words.ts'

/** Lets the document adopt the form's styles, once: no policy of styles stands in the way of a script's own. */
function adoptStyles(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
if ('adoptedStyleSheets' in document) adoptStyles()

/** The form: what is chosen, the changes of this tab, and what they do. Nothing leaves the tab but downloads. */
export function EditDesk({ published, today }: { readonly published: Published; readonly today: string }) {
  const language = useLanguage()
  const texts = useMemo(() => new Map(Object.entries(published.texts)), [published])
  const [changes, setChanges] = useState<readonly Change[]>([])
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const fromCalls = useRef(false)
  const [calling, setCalling] = useState(false)
  const files = useMemo(() => changedFiles(texts, changes), [texts, changes])
  const now = useMemo(() => new Map([...texts, ...files]), [texts, files])
  const { draft, checking } = useCheck(published, files, language, today)
  const lastSound = useRef<SoundDraft | null>(null)
  lastSound.current = draft?.sound ?? lastSound.current
  useLeaveWarning(changes.length > 0)
  const { rules, questionWords } = lastSound.current ?? {}

  const onChange = (change: Change): boolean => {
    try {
      setChanges(withChange(texts, changes, change))
      return true
    } catch {
      return false
    }
  }
  const onNew = ({ file, text }: NewFile, title: string) => {
    if (onChange({ file, what: `${title}: neue Datei`, edit: { is: 'file', text } })) setChosen({ file })
  }
  const choose = (next: Chosen | null) => {
    fromCalls.current = false
    setCalling(next === 'calls' || calling)
    setChosen(next)
  }
  const back = () => {
    setChosen(fromCalls.current ? 'calls' : null)
    fromCalls.current = false
  }
  if (rules === undefined || questionWords === undefined) return <p role="status">{WORDS.checking}</p>
  const file = chosen === null || chosen === 'calls' ? null : chosen.file
  const text = file === null ? undefined : now.get(file)
  const offer = file?.startsWith('offers/') ? file.replace(/^.*\/|\.yaml$/g, '') : null
  return (
    <div lang="de">
      {chosen !== null && (
        <button className="form-button" type="button" onClick={back}>
          {WORDS.back}
        </button>
      )}
      {chosen === null && (
        <Choose
          offers={rules.offers}
          events={rules.events}
          files={[...now.keys()]}
          today={today}
          pathOf={pathOfOffer}
          onChosen={choose}
          onNew={onNew}
        />
      )}
      {calling && (
        // Stays while somebody corrects a file in between: the calls go on where they were.
        <div hidden={chosen !== 'calls'}>
          <Calls
            rules={rules}
            site={rules.site}
            today={today}
            onChange={onChange}
            onOpen={(wrong) => {
              fromCalls.current = true
              setChosen({ file: wrong })
            }}
          />
        </div>
      )}
      {file !== null && text !== undefined && (
        <FileForm
          key={file}
          file={file}
          text={text}
          words={questionWords}
          problems={(draft?.problems ?? []).filter((problem) => problem.file === `rules/${file}`)}
          onChange={onChange}
        />
      )}
      <ChangeList texts={texts} changes={changes} now={now} onChanges={setChanges} onChange={onChange} />
      {chosen !== 'calls' && (chosen !== null || changes.length > 0) && (
        <Outcome draft={draft} checking={checking} offer={offer} now={wallTimeOf(new Date())} />
      )}
    </div>
  )
}
