import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { RulesHistory } from '../../../../src/exports/change-history/index.ts'
import { dataFiles } from '../../../../src/exports/opendata/index.ts'
import { book, everything, files, fileText, history } from '../../../support/open-data.ts'

const PATHS = ['daten/v1/aenderungen.atom', 'daten/v1/aenderungen.en.atom']

function read(path: string, all = files) {
  const text = fileText(path, all)
  expect(XMLValidator.validate(text)).toBe(true)
  return parseAtomFeed(text)
}

describe.each(PATHS)('the feed of changes (%s)', (path) => {
  it('has an entry for every offer of a day, the newest first, and one for the beginning', () => {
    const feed = read(path)
    const [first, second] = everything.offers
    expect(feed.entries?.map(({ title, updated }) => [title?.value, updated])).toEqual([
      [first!.name, '2026-12-02T00:00:00Z'],
      [second!.name, '2026-11-30T00:00:00Z'],
      [expect.any(String), '2026-11-22T00:00:00Z'],
    ])
    expect(feed.updated).toBe('2026-12-02T00:00:00Z')
    expect(feed.entries?.at(-1)?.summary?.value).toContain('242')
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(3)
    for (const { id, links } of feed.entries ?? []) {
      expect(id).toMatch(/^urn:uuid:[\da-f-]{36}$/)
      expect(links).toHaveLength(1)
    }
  })

  it('says in its one entry that no history is known', () => {
    for (const reason of ['shallow', 'no-repository'] as const) {
      const unknown: RulesHistory = { known: false, reason }
      const feed = read(path, dataFiles(book, unknown, '/'))
      expect(feed.entries).toHaveLength(1)
      expect(feed.entries?.[0]?.summary?.value).toMatch(/nicht bekannt|not known/)
      expect(feed.updated).toBe('2026-11-22T00:00:00Z')
    }
  })
})

describe('the entries', () => {
  it('say what changed, in the language of the feed', () => {
    const [german, english] = PATHS.map((path) => read(path).entries?.[0]?.summary?.value)
    expect(german).toBe('Die Hilfe ist beendet. Letzter Tag der Hilfe: keine Angabe → 31. Oktober 2026.')
    expect(english).toBe('The service has ended. Last day of the service: not stated → 31 October 2026.')
  })

  it('link to no page that is gone', () => {
    const gone: RulesHistory = {
      ...(history as Extract<RulesHistory, { known: true }>),
      changes: [{ date: '2026-12-03', offer: 'xx-gone', name: 'Gone', kind: 'removed', from: null, to: null }],
    }
    expect(read(PATHS[0]!, dataFiles(book, gone, '/')).entries?.[0]?.links ?? []).toEqual([])
  })
})
