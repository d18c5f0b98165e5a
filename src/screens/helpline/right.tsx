import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { recommend } from '../../domain/matching/index.ts'
import type { Core } from '../../domain/rulebook/index.ts'
import { CallerTexts } from './caller/index.ts'
import { CodePanel } from './code-panel.tsx'
import { type DeskData, DeskDataProvider } from './desk-data.ts'
import { DeskResult } from './desk-result.tsx'
import { GlancePanel } from './glance-panel.tsx'
import { HandOut } from './hand-out.tsx'
import type { English, Extras } from './lazy-chunk.ts'
import { OfferPanel } from './offer-panel.tsx'
import type { Opened } from './opened.ts'
import { PanelHeading } from './panel-heading.tsx'
import { StepsPanel } from './steps-panel.tsx'
import { WhyNotPanel } from './why-not-panel.tsx'

export interface RightProps {
  readonly core: Core
  readonly data: DeskData
  readonly extras: Extras | null
  /** Undefined while nobody asked for English beside the other language. */
  readonly english: English | undefined
  readonly opened: Opened | null
  /** What was typed and not yet taken; empty: nothing is open. */
  readonly pending: string
  readonly note: string
  /** Gets the offers that have a number, in their order. */
  readonly numbered: RefObject<readonly string[]>
  readonly onOpen: (panel: Opened) => void
  readonly close: () => void
}

/**
 * The right half: the live result, and over it what somebody opens. It asks `recommend` as `/` and the command line do.
 */
export function Right(props: RightProps) {
  const { core, data, extras, english, opened, pending, note, numbered, onOpen, close } = props
  const { t } = useTranslation()
  const { rulebook, words, answers, now } = data
  const result = useMemo(() => recommend(rulebook, answers, now), [rulebook, answers, now])
  useEffect(() => {
    numbered.current = [...result.first, ...result.more].map(({ offer }) => offer)
  }, [numbered, result])
  // Never behind the answers: a number that is pressed means the offer of this result, not of the one before.
  const list = useMemo(
    () => <DeskResult core={core} result={result} pending={pending} english={english} onOpen={onOpen} />,
    [core, result, pending, english, onOpen],
  )
  const names = (offers: readonly { readonly offer: string }[]) =>
    offers.map(({ offer }) => words.offers[offer]?.shortName ?? offer).join(', ')
  return (
    <DeskDataProvider value={data}>
      <p role="status" className="sr" data-live="">
        {pending === ''
          ? t('desk.live', { first: result.first.length, more: result.more.length, names: names(result.first) })
          : t('desk.field.pending', { typed: pending })}
      </p>
      <div hidden={opened !== null}>{list}</div>
      {opened !== null && (
        <Panel key={opened.is === 'offer' ? opened.id : opened.is} opened={opened} close={close}>
          {opened.is === 'offer' && <OfferPanel id={opened.id} english={english} />}
          {opened.is === 'steps' && <StepsPanel steps={result.steps} />}
          {opened.is === 'whyNot' && <WhyNotPanel result={result} onOpen={onOpen} />}
          {opened.is === 'code' && <CodePanel questions={core.questions} answers={answers} />}
          {opened.is === 'handOut' && <HandOut extras={extras} />}
          {opened.is === 'glance' && <GlancePanel pinned={rulebook.site.desk.pinned} onOpen={onOpen} />}
          {opened.is === 'texts' && (
            <>
              <PanelHeading start={false}>{t('desk.tool.texts')}</PanelHeading>
              <CallerTexts steps={result.steps} note={note} />
            </>
          )}
        </Panel>
      )}
    </DeskDataProvider>
  )
}

/** What stands over the result. Escape or its button closes it, and the focus goes back to where it was. */
function Panel({
  opened,
  close,
  children,
}: {
  readonly opened: Opened
  readonly close: () => void
  readonly children: React.ReactNode
}) {
  const { t } = useTranslation()
  const root = useRef<HTMLElement>(null)
  const at = opened.is === 'offer' ? opened.at : undefined
  useEffect(() => {
    const start =
      (at === 'office' ? root.current?.querySelector<HTMLElement>('[data-offices]') : null) ??
      root.current?.querySelector<HTMLElement>('[data-start]')
    start?.focus()
  }, [at])
  return (
    <section ref={root} className="desk-panel" data-panel={opened.is} data-at="panel" aria-labelledby="desk-panel">
      <button type="button" className="link desk-close" onClick={close}>
        {t('desk.close')} <kbd>Esc</kbd>
      </button>
      {children}
    </section>
  )
}
