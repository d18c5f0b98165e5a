import { useTranslation } from 'react-i18next'
import { useHref } from 'react-router'
import { type Occurrence, withOffset } from '../../domain/events/index.ts'
import type { EventText, PublicEvent } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { rhythmWords, titleWords, whenWords } from '../../text/sentences/index.ts'
import { pathIn, ToldIn, useLanguage } from '../ui/index.ts'
import { DateFacts } from './date-facts.tsx'

export interface DateCardProps {
  readonly event: PublicEvent
  readonly text: EventText
  /** The words of the series that the event belongs to. */
  readonly series?: EventText
  /** The time to show: the next one, or the last one where all are past. */
  readonly shown: Occurrence
  readonly further?: readonly Occurrence[]
  /** Nothing of it is still to come: nobody needs it in a calendar. */
  readonly over?: boolean
}

function When({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <time dateTime={withOffset(occurrence.start)}>{whenWords(occurrence, language, t)}</time>
      {occurrence.calledOff && <b> – {t('dates.calledOff')}</b>}
    </>
  )
}

/** An event: what, when, where; everything else folded. What is called off says so in words. */
export function DateCard({ event, text, series, shown, further = [], over = false }: DateCardProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const ics = useHref(pathIn(language, `/termine/${event.id}.ics`))
  const { id, kind, area, mode, rhythm, status, lastChecked } = event
  return (
    <article className="card" data-event={id} aria-labelledby={id}>
      <h3 id={id} lang={text.lang}>
        {titleWords(text.title, status, t)}
      </h3>
      <p className="who">
        {[
          t(`dates.kind.${kind}`),
          mode && t(`dates.mode.${mode}`),
          t(area === 'DE' ? 'dates.nationwide' : `directory.land.${area}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="why">
        <When occurrence={shown} />
      </p>
      {rhythm && (
        <p>
          {t('dates.rhythm')}: {rhythmWords(rhythm, event.start, t)}
          {rhythm.until && `, ${t('dates.until', { date: formatDate(rhythm.until, language) })}`}
        </p>
      )}
      {further.length > 0 && (
        <>
          <h4>{t('dates.further')}</h4>
          <ul>
            {further.map((occurrence) => (
              <li key={occurrence.start}>
                <When occurrence={occurrence} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p lang={text.lang}>{text.summary}</p>
      <ToldIn lang={text.lang} note="dates.toldIn" />
      {!over && (
        <p>
          <a href={ics}>
            {t('dates.ics')} <span className="sr">{text.title}</span>
          </a>
        </p>
      )}
      <details className="rest">
        <summary>
          {t('dates.details')} <span className="sr">{text.title}</span>
        </summary>
        <DateFacts event={event} text={text} {...(series === undefined ? {} : { series })} />
        <p className="fresh">{t('dates.checked', { date: formatDate(lastChecked, language) })}</p>
      </details>
    </article>
  )
}
