import { useTranslation } from 'react-i18next'
import type { Recommendation, Recommended } from '../../domain/matching/index.ts'
import type { Core } from '../../domain/rulebook/index.ts'
import { EmergencyStrip } from '../cards/index.ts'
import { useDesk } from './desk-data.ts'
import { OfferLine, ShortLine, TalkLine } from './offer-line.tsx'

/** The live result: the same recommendation as on `/`, in the same order, to be read aloud. */
export function DeskResult({ core, result }: { readonly core: Core; readonly result: Recommendation }) {
  const { t } = useTranslation()
  const { words, rulebook } = useDesk()
  const limit = rulebook.policy.limits.steps
  const { first, more, later, all, steps, talk, emergency, hotline } = result
  const step = (id: string) => (
    <li key={id} data-step={id}>
      {words.steps[id]?.title} <span className="quiet-text">{words.steps[id]?.teaser}</span>
    </li>
  )
  return (
    <section data-region="result" aria-labelledby="desk-result">
      <h2 id="desk-result" tabIndex={-1} data-start="">
        {t('desk.result')}
      </h2>
      {emergency && <EmergencyStrip core={core} />}
      {hotline.opensResult && <p className="note">{t('desk.hotlineFirst')}</p>}
      <h3>{t('talk.title')}</h3>
      <ul className="plain">
        {talk.map((one) => (
          <TalkLine key={one.offer} {...one} />
        ))}
      </ul>
      <Group title={t('result.first')} section="first" recommended={first} />
      {first.length === 0 && <p>{t('result.none')}</p>}
      <h3>{t('result.steps')}</h3>
      <ol>{steps.slice(0, limit).map(step)}</ol>
      <Group title={t('result.more')} section="more" recommended={more} />
      {steps.length > limit && (
        <details className="fold">
          <summary>{t('result.moreSteps')}</summary>
          <ol start={limit + 1}>{steps.slice(limit).map(step)}</ol>
        </details>
      )}
      {later.length > 0 && (
        <details className="fold">
          <summary>{t('desk.later', { count: later.length })}</summary>
          <ul className="plain">
            {later.map(({ offer }) => (
              <ShortLine key={offer} id={offer} section="later" />
            ))}
          </ul>
        </details>
      )}
      <details className="fold">
        <summary>{t('desk.all', { count: all.length })}</summary>
        <ul className="plain">
          {all.map(({ offer }) => (
            <ShortLine key={offer} id={offer} section="all" />
          ))}
        </ul>
      </details>
    </section>
  )
}

function Group({
  title,
  section,
  recommended,
}: {
  readonly title: string
  readonly section: 'first' | 'more'
  readonly recommended: readonly Recommended[]
}) {
  if (recommended.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ol className="plain">
        {recommended.map((one) => (
          <OfferLine key={one.offer} recommended={one} section={section} />
        ))}
      </ol>
    </>
  )
}
