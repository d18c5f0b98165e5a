import type { Language } from '../../domain/rulebook/index.ts'
import { formatDate, textsFor } from '../../text/i18n/index.ts'
import { type FeedEntry, writeFeed } from '../calendar/index.ts'
import { type Change, changeWords, noHistoryWords, type RulesHistory } from '../change-history/index.ts'
import { type DataBook, linkFrom, pageOf, type SiteAddress } from './data-book.ts'

/**
 * The day on which the feed began: where no history is known it needs a date, and the day of the build would be none of
 * its facts.
 */
const SINCE = '2026-11-22'

const HTML = { rel: 'alternate', type: 'text/html' } as const

/** One entry for a day and an offer. */
function entriesOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const entries = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.date} ${change.offer}`
    entries.set(key, [...(entries.get(key) ?? []), change])
  }
  return [...entries.values()]
}

/**
 * The changes of the offers as an Atom feed, newest first. If no history is known, its only entry explains why.
 * @param book the offers and the operator
 * @param history the recorded changes
 * @param language language of the feed
 * @param file path of the feed below the site's root
 * @param site where the site is served
 * @returns the text of the feed
 */
export function changesFeed(
  book: DataBook,
  history: RulesHistory,
  language: Language,
  file: string,
  site: SiteAddress,
): string {
  const { brand, operator, uuidOf } = book
  const t = textsFor(language)
  const urn = (name: string) => `urn:uuid:${uuidOf(name)}`
  const page = linkFrom(file, `${language === 'de' ? '' : `${language}/`}monitoring`, site)
  const published = new Set(book.offers.map(({ offer }) => offer.id))
  const head = {
    id: urn(`feed:changes:${language}`),
    language,
    title: t('openData.feedTitle', { brand }),
    author: operator,
    updated: history.known ? (history.changes[0]?.date ?? history.since) : SINCE,
    self: linkFrom(file, file, site),
    page,
  }
  if (!history.known) {
    return writeFeed(head, [
      {
        id: urn(`feed:no-history:${language}`),
        title: t('openData.noHistory'),
        updated: SINCE,
        links: [{ ...HTML, href: page }],
        summary: noHistoryWords(history, t),
      },
    ])
  }
  const start: FeedEntry = {
    id: urn(`feed:start:${language}`),
    title: t('openData.feedStart'),
    updated: history.since,
    links: [{ ...HTML, href: page }],
    summary: t('openData.feedStartAbout', { date: formatDate(history.since, language), count: history.offersAtStart }),
  }
  const entries = entriesOf(history.changes).map((changes): FeedEntry => {
    const [{ date, offer, name }] = changes as readonly [Change]
    return {
      id: urn(`feed:${language}:${date}:${offer}`),
      title: name,
      updated: date,
      links: published.has(offer) ? [{ ...HTML, href: linkFrom(file, pageOf(offer, language), site) }] : [],
      summary: changes.map((change) => `${changeWords(change, t, language)}.`).join(' '),
    }
  })
  return writeFeed(head, [...entries, start])
}
