import { useTranslation } from 'react-i18next'
import { hasHours, openingOf } from '../../domain/matching/index.ts'
import { DAYS_OF_WEEK, type Hours, type Offer, type OfferText, weekdaySpans } from '../../domain/rulebook/index.ts'
import { isAlwaysOpen, spanWords } from '../../text/contact/index.ts'
import { useLanguage } from '../ui/index.ts'
import { useNow } from './clock.ts'
import { OpeningState } from './opening-state.tsx'

/**
 * When somebody is there: the week as the sources give it, and, once the clock is known, whether somebody is there now.
 */
export function OpeningHours({ offer, text }: { readonly offer: Offer; readonly text: OfferText }) {
  const { t } = useTranslation()
  const now = useNow()
  const { hours } = offer
  const told = hasHours(offer)
  return (
    <>
      {!told && text.hoursNote === undefined && <p>{t('open.unknown')}</p>}
      {/* Pages that are only read fill it without this component (src/screens/reading). */}
      {told && (
        <p data-opening="" hidden={now === null}>
          {now && <OpeningState opening={openingOf(offer, now)} now={now} />}
        </p>
      )}
      {hours && (isAlwaysOpen(hours) ? <p>{t('offer.allDay')}</p> : <Week hours={hours} />)}
      {text.hoursNote && <p lang={text.lang}>{text.hoursNote}</p>}
      {hours && <Holidays hours={hours} />}
    </>
  )
}

function Holidays({ hours: { holidays } }: { readonly hours: Hours }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words =
    holidays === null
      ? t('offer.holidaysUnknown')
      : holidays === 'open'
        ? t('offer.holidaysOpen')
        : holidays === 'closed'
          ? t('offer.holidaysClosed')
          : t('offer.holidaysOwn', { times: holidays.map((span) => spanWords(span, language, t)).join(', ') })
  return <p className="quiet-text">{words}</p>
}

function Week({ hours }: { readonly hours: Hours }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <table className="week">
      <caption>{t('offer.week')}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{t('offer.dayOfWeek')}</th>
          <th scope="col">{t('offer.times')}</th>
        </tr>
      </thead>
      <tbody>
        {DAYS_OF_WEEK.map((day) => {
          const name = t(`day.${day}`)
          const spans = weekdaySpans(hours, day)
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {spans.length === 0
                  ? t('offer.shut')
                  : spans.map((span) => <div key={span[0]}>{spanWords(span, language, t)}</div>)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
