import { expect, it } from 'vitest'
import { keysShownIn } from '../support/shown-keys.ts'
import { unescapeHtml, writtenPages } from './support/pages.ts'

/** What a page says: texts, title, description, attributes that are shown or read aloud, data for programs. */
function saidBy(html: string): string {
  const data = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)]
    .flatMap(([, json]) => [...json!.matchAll(/:"((?:[^"\\]|\\.)*)"/g)])
    .map(([, value]) => value)
  const attributes = [...html.matchAll(/ (?:aria-label|title|alt|placeholder|content)="([^"]*)"/g)].map(
    ([, text]) => text,
  )
  const texts = html.replace(/<(script|style|pre|code)\b.*?<\/\1>/gs, ' ').replace(/<[^>]+>/g, '\n')
  return unescapeHtml([texts, ...attributes, ...data].join('\n'))
}

it('no page shows the key of a text instead of its words, as it would where it forgot to load or to write them', () => {
  const shown = new Map<string, string>()
  for (const { address, html } of writtenPages()) for (const key of keysShownIn(saidBy(html))) shown.set(key, address)
  expect(Object.fromEntries(shown)).toEqual({})
})

it('a key is found wherever it stands, whether there is a text of that name or not', () => {
  const page = `<title>faq.title – Lotse</title><meta content="site.about"><h1>faq.heading</h1>
    <p aria-label="frame.fullPage">www.hilfetelefon.de, Verein e.V., angebote.json</p><code>json.load</code>
    <script type="application/ld+json">{"name":"kind.wrong","url":"https://x.example/a.b"}</script>`
  expect(keysShownIn(saidBy(page)).toSorted()).toEqual([
    'faq.heading',
    'faq.title',
    'frame.fullPage',
    'kind.wrong',
    'site.about',
  ])
})
