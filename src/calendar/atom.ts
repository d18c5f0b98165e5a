import type { TFunction } from 'i18next'
import type { EventText, Language, PublicEvent } from '../rulebook/index.ts'
import { occurrencesOf } from './occurrences.ts'
import { rhythmWords, titleWords, whenWords } from './words.ts'

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`

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
 * Writes events as an Atom feed (RFC 4287), the last changed first. Its links are relative to its own address, so that it can lie on any host.
 * @param events each with its words
 */
export function writeAtom(
  feed: Feed,
  events: readonly { readonly event: PublicEvent; readonly text: EventText }[],
  t: TFunction,
): string {
  const changed = events.toSorted((a, b) =>
    a.event.lastChecked === b.event.lastChecked
      ? a.event.id < b.event.id
        ? -1
        : 1
      : a.event.lastChecked < b.event.lastChecked
        ? 1
        : -1,
  )
  // An entry changes when an editor has checked it; nobody notes the time of day.
  const updated = (day: string) => element('updated', `${day}T00:00:00Z`)
  const entries = changed.map(({ event, text }) => {
    const [first] = occurrencesOf(event)
    const when = [
      first && whenWords(first, feed.language, t),
      event.rhythm && rhythmWords(event.rhythm, event.start, t),
    ].filter(Boolean)
    return [
      '<entry>',
      element('id', `urn:uuid:${event.uid}`),
      element('title', titleWords(text.title, event.status, t)),
      updated(event.lastChecked),
      `<link rel="alternate" type="text/html" href="./#${event.id}"/>`,
      `<link rel="related" type="text/calendar" href="${event.id}.ics"/>`,
      `<category term="${event.kind}" label="${escapeXml(t(`dates.kind.${event.kind}`))}"/>`,
      element('summary', `${when.join(' – ')}. ${text.summary}`),
      '</entry>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.id),
    element('title', feed.title),
    updated(changed[0]?.event.lastChecked ?? feed.since),
    '<link rel="self" type="application/atom+xml" href="feed.atom"/>',
    '<link rel="alternate" type="text/html" href="./"/>',
    `<author>${element('name', feed.author)}</author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
