import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { occurrencesOf, programmeAt } from '../../domain/events/index.ts'
import type { EventText, PublicEvent } from '../../domain/rulebook/index.ts'
import type { EventBook } from '../../exports/calendar/index.ts'
import { useNow } from '../cards/index.ts'
import { DateCard } from './date-card.tsx'
import { type Choice, Filter, suits } from './filter.tsx'
import { Subscribe } from './subscribe.tsx'

export interface DatesProps {
  readonly events: EventBook['events']
  readonly texts: { readonly [id: string]: EventText }
  /** Whether a date was to come when the page was written. */
  readonly ahead: boolean
}

/** What a card needs beside the time: the event's words, and those of its series. */
function cardOf(event: PublicEvent, texts: DatesProps['texts']) {
  const text = texts[event.id] ?? { title: event.id, summary: '', sources: [] }
  const series = event.seriesId === undefined ? undefined : texts[event.seriesId]
  return { event, text, ...(series === undefined ? {} : { series }) }
}

/**
 * Events and exchange formats. The clock divides them into what is to come and the archive, which is folded; until it
 * is known – in the written page, without a script – they stand in one list, the latest first, folded where all are
 * over.
 */
export function Dates({ events, texts, ahead }: DatesProps) {
  const { t } = useTranslation()
  const now = useNow()
  const [choice, setChoice] = useState<Choice>({ area: '', onlineOnly: false })
  return (
    <>
      <h1>{t('dates.title')}</h1>
      <p>{t('dates.lead')}</p>
      {now === null ? (
        <Undivided events={events} texts={texts} ahead={ahead} />
      ) : (
        <Divided texts={texts} {...programmeAt(events, now)} choice={choice} onChoose={setChoice} />
      )}
      <Subscribe />
    </>
  )
}

function Undivided({ events, texts, ahead }: DatesProps) {
  const { t } = useTranslation()
  const cards = [...events]
    .sort((a, b) => (a.start < b.start ? 1 : -1))
    .map((event) => {
      const [first] = occurrencesOf(event)
      return first && <DateCard key={event.id} {...cardOf(event, texts)} shown={first} />
    })
  return ahead ? (
    <section aria-labelledby="all">
      <h2 id="all">{t('dates.all')}</h2>
      <p>{t('dates.allLead')}</p>
      {cards}
    </section>
  ) : (
    <>
      <p>{t('dates.none')}</p>
      <Archive>{cards}</Archive>
    </>
  )
}

/** What is over, folded: nobody can go there any more. */
function Archive({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <details className="archive">
      <summary>
        <h2>{t('dates.archive')}</h2>
      </summary>
      <p>{t('dates.archiveLead')}</p>
      {children}
    </details>
  )
}

function Divided({
  texts,
  coming,
  past,
  choice,
  onChoose,
}: ReturnType<typeof programmeAt> & {
  readonly texts: DatesProps['texts']
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}) {
  const { t } = useTranslation()
  const suitable = coming.filter(({ event }) => suits(event, choice))
  return (
    <>
      {coming.length === 0 ? (
        <p>{t('dates.none')}</p>
      ) : (
        <section aria-labelledby="coming">
          <h2 id="coming">{t('dates.coming')}</h2>
          <Filter choice={choice} onChoose={onChoose} count={suitable.length} />
          {suitable.length === 0 && <p>{t('dates.noneFits')}</p>}
          {suitable.map(({ event, next, further }) => (
            <DateCard key={event.id} {...cardOf(event, texts)} shown={next} further={further} />
          ))}
        </section>
      )}
      {past.length > 0 && (
        <Archive>
          {past.map(({ event, last }) => (
            <DateCard key={event.id} {...cardOf(event, texts)} shown={last} over />
          ))}
        </Archive>
      )}
    </>
  )
}
