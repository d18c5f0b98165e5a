import { type EventText, LANGUAGES, type Language, type PublicEvent, pathIn } from '../../domain/rulebook/index.ts'
import { textsFor } from '../../text/i18n/index.ts'
import { writeAtom } from './atom.ts'
import { writeCalendar } from './ics.ts'

/** All events with their words, and who publishes them. */
export interface EventBook {
  readonly events: readonly PublicEvent[]
  readonly texts: { readonly [L in Language]: { readonly [id: string]: EventText } }
  /** The site's name. */
  readonly brand: string
  readonly operator: string
  /** Names of the feeds that never change, URNs. */
  readonly feedIds: { readonly [L in Language]: string }
}

/** The day on which the feeds began; an empty feed needs a date too. */
const FEED_SINCE = '2026-11-22'

/**
 * The files of events under their fixed addresses: one calendar per event, `alle.ics` to subscribe to, and `feed.atom`.
 * Those of other languages are below the language's id.
 * @param book the events with their texts, and the operator
 * @returns path below the site's root → text
 */
export function eventFiles({ events, texts, brand, operator, feedIds }: EventBook): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const language of LANGUAGES) {
    const t = textsFor(language)
    const folder = pathIn(language, '/termine').slice(1)
    const withText = events.flatMap((event) => {
      const text = texts[language][event.id]
      return text === undefined ? [] : [{ event, text }]
    })
    for (const entry of withText)
      files.set(`${folder}/${entry.event.id}.ics`, writeCalendar([entry], entry.text.title, t))
    const title = t('dates.feedTitle', { brand })
    files.set(`${folder}/alle.ics`, writeCalendar(withText, title, t))
    const feed = { id: feedIds[language], language, title, author: operator, since: FEED_SINCE }
    files.set(`${folder}/feed.atom`, writeAtom(feed, withText, t))
  }
  return files
}
