import { useTranslation } from 'react-i18next'
import type { Recommendation } from '../../domain/matching/index.ts'
import type { Core } from '../../domain/rulebook/index.ts'
import { EmergencyStrip } from '../cards/index.ts'
import { useDesk } from './desk-data.ts'
import { TOOL_KEYS } from './keys.ts'
import type { English } from './lazy-chunk.ts'
import { DoorLine, RowLine, TalkLine } from './offer-line.tsx'
import type { Opened } from './opened.ts'

/**
 * The live result: the same recommendation as on `/`, in the same order, to be read aloud. Doors and rows are numbered
 * through: the number is the key that hands the offer over. The own hotline is left out: the caller talks to it.
 */
export function DeskResult({
  core,
  result,
  pending,
  english,
  onOpen,
}: {
  readonly core: Core
  readonly result: Recommendation
  /** What was typed and not yet taken; empty: nothing is open. */
  readonly pending: string
  readonly english: English | undefined
  readonly onOpen: (panel: Opened) => void
}) {
  const { t } = useTranslation()
  const { words, rulebook } = useDesk()
  const { first, more, later, steps, talk, emergency, hotline } = result
  const listed = [...first, ...more].map(({ offer }) => offer)
  const others = talk.filter(({ offer }) => offer !== rulebook.site.hotline && !listed.includes(offer))
  return (
    <>
      {emergency && <EmergencyStrip core={core} />}
      {pending !== '' && <p className="note pending">{t('desk.field.pending', { typed: pending })}</p>}
      <h2>
        {t('desk.first')} {hotline.opensResult && <small>{t('desk.hotlineFirst')}</small>}
      </h2>
      {first.length === 0 && <p>{t('result.none')}</p>}
      <ol className="plain">
        {first.map((one, index) => (
          <DoorLine key={one.offer} recommended={one} number={index + 1} english={english} onOpen={onOpen} />
        ))}
      </ol>
      {steps.length > 0 && (
        <div className="desk-steps-line">
          <h2>{t('desk.steps')}</h2>
          <p>
            {steps.slice(0, rulebook.policy.limits.steps).map((id, index) => (
              <span key={id} data-step={id}>
                {index > 0 && ' · '}
                {index + 1} {words.steps[id]?.title}
              </span>
            ))}{' '}
            <ToolButton tool="steps" onOpen={onOpen}>
              {t('desk.tool.steps')}
            </ToolButton>
          </p>
        </div>
      )}
      {(more.length > 0 || others.length > 0 || later.length > 0) && (
        <div className="desk-more">
          <h2>{t('desk.more')}</h2>
          {later.length > 0 && (
            <ToolButton tool="whyNot" onOpen={onOpen}>
              {t('desk.later', { count: later.length })}
            </ToolButton>
          )}
        </div>
      )}
      <ol className="plain">
        {more.map((one, index) => (
          <RowLine key={one.offer} recommended={one} number={first.length + index + 1} onOpen={onOpen} />
        ))}
      </ol>
      {others.map((one) => (
        <TalkLine key={one.offer} {...one} />
      ))}
    </>
  )
}

/** A tool where its content belongs, with its key. */
function ToolButton({
  tool,
  onOpen,
  children,
}: {
  readonly tool: 'steps' | 'whyNot'
  readonly onOpen: (panel: Opened) => void
  readonly children: React.ReactNode
}) {
  return (
    <button type="button" className="link" aria-keyshortcuts={TOOL_KEYS[tool]} onClick={() => onOpen({ is: tool })}>
      {children} <kbd>{TOOL_KEYS[tool]}</kbd>
    </button>
  )
}
