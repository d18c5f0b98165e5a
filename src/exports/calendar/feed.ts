import { escapeMarkup } from '../../text/encoding/index.ts'

const element = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`

interface Link {
  readonly rel: string
  readonly type: string
  readonly href: string
}

const linkTag = ({ rel, type, href }: Link) => `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`

/** Editors record a day without a time, which Atom requires. */
const updated = (day: string) => element('updated', `${day}T00:00:00Z`)

export interface FeedHead {
  /** A name that never changes, a URN. */
  readonly id: string
  readonly language: string
  readonly title: string
  readonly author: string
  /** ISO date. */
  readonly updated: string
  /** The feed's own address and the page that shows the same, whole or relative to the feed. */
  readonly self: string
  readonly page: string
}

export interface FeedEntry {
  readonly id: string
  readonly title: string
  /** ISO date. */
  readonly updated: string
  readonly links: readonly Link[]
  readonly category?: { readonly term: string; readonly label: string }
  readonly summary: string
}

/**
 * Writes an Atom feed (RFC 4287). Its links may be relative to its own address, so that it works on any host.
 * @param head what stands before the entries
 * @param entries in their order
 * @returns the text of the feed
 */
export function writeFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.language}">`,
    element('id', head.id),
    element('title', head.title),
    updated(head.updated),
    linkTag({ rel: 'self', type: 'application/atom+xml', href: head.self }),
    linkTag({ rel: 'alternate', type: 'text/html', href: head.page }),
    `<author>${element('name', head.author)}</author>`,
    ...entries.flatMap((entry) => [
      '<entry>',
      element('id', entry.id),
      element('title', entry.title),
      updated(entry.updated),
      ...entry.links.map(linkTag),
      ...(entry.category === undefined
        ? []
        : [`<category term="${escapeMarkup(entry.category.term)}" label="${escapeMarkup(entry.category.label)}"/>`]),
      element('summary', entry.summary),
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')
}
