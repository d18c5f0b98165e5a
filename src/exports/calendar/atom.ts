import type { TFunction } from 'i18next'
import { occurrencesOf } from '../../domain/events/index.ts'
import type { EventText, Language, PublicEvent } from '../../domain/rulebook/index.ts'
import { rhythmWords, titleWords, whenWords } from '../../text/sentences/index.ts'
import { writeFeed } from './feed.ts'

export interface Feed {
  /** A name that never changes, a URN. */
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly author: string
  /** The day that stands for the feed where it has no entry, ISO date. */
  readonly since: string
}

/**
 * Writes events as an Atom feed, the last changed first. An entry counts as changed when an editor has checked it.
 * @param feed head of the feed
 * @param events each with its texts
 * @param t translator of the feed's language
 * @returns the text of the feed
 */
export function writeAtom(
  feed: Feed,
  events: readonly { readonly event: PublicEvent; readonly text: EventText }[],
  t: TFunction,
): string {
  const changed = [...events].sort((a, b) =>
    a.event.lastChecked === b.event.lastChecked
      ? a.event.id < b.event.id
        ? -1
        : 1
      : a.event.lastChecked < b.event.lastChecked
        ? 1
        : -1,
  )
  const head = { ...feed, updated: changed[0]?.event.lastChecked ?? feed.since, self: 'feed.atom', page: './' }
  const entries = changed.map(({ event, text }) => {
    const [first] = occurrencesOf(event)
    const when = [
      first && whenWords(first, feed.language, t),
      event.rhythm && rhythmWords(event.rhythm, event.start, t),
    ].filter(Boolean)
    return {
      id: `urn:uuid:${event.uid}`,
      title: titleWords(text.title, event.status, t),
      updated: event.lastChecked,
      links: [
        { rel: 'alternate', type: 'text/html', href: `./#${event.id}` },
        { rel: 'related', type: 'text/calendar', href: `${event.id}.ics` },
      ],
      category: { term: event.kind, label: t(`dates.kind.${event.kind}`) },
      summary: `${when.join(' – ')}. ${text.summary}`,
    }
  })
  return writeFeed(head, entries)
}
