import { useTranslation } from 'react-i18next'
import {
  type Change,
  changeWords,
  noHistoryWords,
  partWords,
  type RulesHistory,
} from '../../exports/change-history/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Heading } from './heading.tsx'

/** More offers than this with one and the same change are folded; so are days beyond the newest. */
const OFFERS = 6
/** More than this are counted: their names stand in the file with all changes, and would make the page heavy. */
const NAMED = 40
const DAYS = 10

/** Offers with one and the same change, by name; an offer that is gone has no page to lead to. */
function Names({ changes }: { readonly changes: readonly Change[] }) {
  const language = useLanguage()
  return (
    <ul className="plain">
      {changes.map(({ offer, name, kind }) => (
        <li key={offer}>
          {kind === 'removed' ? name : <Link to={pathIn(language, `/angebote/${offer}`)}>{name}</Link>}
        </li>
      ))}
    </ul>
  )
}

/** What changed on one day: each change with its offers; then the other parts of the rules. */
function Day({
  date,
  changes,
  parts,
}: {
  readonly date: string
  readonly changes: readonly Change[]
  readonly parts: readonly string[]
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const said = changes.map((change) => ({ change, words: changeWords(change, t, language) }))
  const groups = [...new Set(said.map(({ words }) => words))].map((words) => ({
    words,
    changes: said.filter((one) => one.words === words).map(({ change }) => change),
  }))
  return (
    <section className="day">
      <Heading>{formatDate(date, language)}</Heading>
      <ul className="plain list">
        {groups.map(({ words, changes }) => {
          const count = <span className="quiet-text">{t('monitoring.changes.offers', { count: changes.length })}</span>
          return (
            <li key={words}>
              {changes.length > NAMED ? (
                <>
                  {words} {count}
                </>
              ) : changes.length > OFFERS ? (
                <details>
                  <summary>
                    {words} {count}
                  </summary>
                  <Names changes={changes} />
                </details>
              ) : (
                <>
                  {words} <Names changes={changes} />
                </>
              )}
            </li>
          )
        })}
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </section>
  )
}

/** What changed since when, newest day first; where nothing is known of it, why. */
export function Changes({ history }: { readonly history: RulesHistory }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (!history.known) return <p className="note">{noHistoryWords(history, t)}</p>
  const { since, offersAtStart, changes, parts } = history
  const dates = [...new Set([...changes, ...parts].map(({ date }) => date))].sort().reverse()
  const days = dates.map((date) => (
    <Day
      key={date}
      date={date}
      changes={changes.filter((change) => change.date === date)}
      parts={parts.filter((part) => part.date === date).map((part) => partWords(part, t))}
    />
  ))
  return (
    <>
      <p>{t('monitoring.changes.lead', { since: formatDate(since, language), count: offersAtStart })}</p>
      <p>
        {dates[0] === undefined
          ? t('monitoring.changes.nothing')
          : t('monitoring.changes.last', { until: formatDate(dates[0], language) })}{' '}
        {t('monitoring.changes.withheld')} {t('monitoring.changes.named', { count: NAMED })}
      </p>
      {days.slice(0, DAYS)}
      {days.length > DAYS && (
        <details>
          <summary>{t('monitoring.changes.earlier')}</summary>
          {days.slice(DAYS)}
        </details>
      )}
    </>
  )
}
