import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { writeShell } from '../../../../src/build/publishing/shell.ts'
import { writeSingle } from '../../../../src/build/publishing/single.ts'
import { contentLines, escapeText } from '../../../../src/exports/calendar/content-lines.ts'
import { writeFeed } from '../../../../src/exports/calendar/feed.ts'
import { writeJsonLd, writeTurtle } from '../../../../src/exports/opendata/rdf-graph.ts'
import { escapeMarkup, writeCsv, writeJson } from '../../../../src/text/encoding/index.ts'

/** Ranges that no written file may hold, first and last included. */
const FORBIDDEN: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  [0xfffe, 0xffff],
  [0x1fffe, 0x1ffff],
  [0x10fffe, 0x10ffff],
]

const all = FORBIDDEN.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
/** A letter behind each one, so that no two halves of a pair meet. */
const hostile = all.map((code) => `${String.fromCodePoint(code)}x`).join('')
const xs = 'x'.repeat(all.length)

describe('characters that a format forbids', () => {
  it('are left out of markup and feeds', () => {
    expect(escapeMarkup(`a${hostile}<`)).toBe(`a${xs}&lt;`)
    const head = { id: hostile, language: 'de', title: hostile, author: hostile, updated: '2026-11-28' }
    const link = { rel: 'alternate', type: 'text/html', href: hostile }
    const category = { term: hostile, label: hostile }
    const feed = writeFeed({ ...head, self: hostile, page: hostile }, [
      { id: hostile, title: hostile, updated: '2026-11-28', links: [link], category, summary: hostile },
    ])
    // The characters of XML 1.0 (2.2), by which the standard defines a document.
    expect(feed).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
    expect(feed.split(xs)).toHaveLength(12)
  })

  it('are left out of calendars, whichever property holds them', () => {
    const text = contentLines([`SUMMARY:${escapeText(hostile)}`, `URL:https://muster.example/${hostile}`])
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toBe(`SUMMARY:${xs}\r\nURL:https://muster.example/${xs}\r\n`)
  })

  it('are left out of tables', () => {
    expect(writeCsv([[hostile, 'b']])).toBe(`${xs},b\r\n`)
    expect(writeCsv([[hostile, 'b']], { separator: ';', guarded: true })).toBe(`${xs};b\r\n`)
  })

  it('are left out of JSON and of both forms of linked data, whose texts have no halves of characters', () => {
    expect(writeJson({ a: [hostile, 1, null] })).toBe(`{"a":["${xs}",1,null]}`)
    expect(writeJson({ a: 'b' }, 2)).toBe('{\n  "a": "b"\n}')
    const node = { id: `urn:${hostile}`, type: 'a:B', properties: [['a:c', { text: hostile }]] } as const
    expect(JSON.parse(writeJsonLd(node, {}))).toEqual({
      '@context': {},
      '@id': `urn:${xs}`,
      '@type': 'a:B',
      'a:c': [{ '@value': xs }],
    })
    expect(writeTurtle(node, {})).toBe(`\n<urn:${xs}>\n  a a:B ;\n  a:c "${xs}" .\n`)
  })

  it('are left out of a page and its block of data', () => {
    const page = writeShell({
      ...{ language: 'de', accent: '#0b5563', css: '', inlineScript: '', importMap: '{}', scripts: [] },
      ...{ title: hostile, description: hostile, html: `<p>${hostile}</p>`, data: { name: hostile } },
      ...{ alternates: [], alternateFiles: [{ mediaType: 'text/csv', href: hostile, title: hostile }] },
      ...{ address: null, frames: false, quote: null, isListed: true },
    })
    expect(page).toMatch(/^[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{1fffd}]*$/u)
    expect(page.split(xs)).toHaveLength(7)
    const single = writeSingle({
      ...{ language: 'de', accent: '#0b5563', css: '', script: '', licences: '' },
      ...{ title: hostile, description: hostile, html: hostile },
    })
    expect(single.split(xs)).toHaveLength(4)
  })

  it('keep nothing from a guard: a formula behind one is still a formula', () => {
    expect(writeCsv([['\u0007=1+1', '\ud800@SUM(A1)']], { guarded: true })).toBe("'=1+1,'@SUM(A1)\r\n")
  })

  it('are all that is left out', () => {
    const fine = 'Straße\tund „Rat“ 🌲 \u00a0\u200d\u202e é\ue000'
    expect(escapeMarkup(fine)).toBe(fine)
    expect(contentLines([fine])).toBe(`${fine}\r\n`)
    expect(parse(writeCsv([[fine, 'a\nb\rc']]))).toEqual([[fine, 'a\nb\rc']])
  })
})

describe('a line end in a value of a calendar', () => {
  it.each([
    ['a\r\nb', 'a\\nb'],
    ['a\nb', 'a\\nb'],
    ['a\rb', 'a\\nb'],
    ['a\r\r\nb', 'a\\n\\nb'],
  ])('%j is written %s in a text', (text, written) => {
    expect(escapeText(text)).toBe(written)
  })

  it('begins no property of its own, where a value is written as it is', () => {
    expect(contentLines(['URL:https://muster.example/\r\nATTENDEE:mailto:x@muster.example', undefined, 'A:\rB'])).toBe(
      'URL:https://muster.example/ATTENDEE:mailto:x@muster.example\r\nA:B\r\n',
    )
  })
})
