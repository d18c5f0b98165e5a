import { describe, expect, it } from 'vitest'
import { alternateLinksFor } from '../../../../src/exports/opendata/alternate-links.ts'
import { openDataSection } from '../../../../src/exports/opendata/open-data-section.ts'

const OPERATOR = { operator: 'Betreiberin e. V.', mail: 'fehler@betreiberin.example', address: null }

describe('the section about open data', () => {
  it('names the licence, the operator and the address for mistakes', () => {
    const { title, licence, ask } = openDataSection(OPERATOR, 'de', '/hilfe/')
    expect(title).toBe('Offene Daten')
    expect(licence).toBe(
      'Lizenz: Creative Commons Namensnennung 4.0 (CC BY 4.0). Nennen Sie „Betreiberin e. V.“ als Quelle.',
    )
    expect(ask).toBe(
      'Bitte zeigen Sie immer das Lesedatum. Zeigen Sie Beendetes und Pausiertes nicht als Hilfe. ' +
        'Holen Sie die Daten regelmäßig neu. Ist eine Angabe falsch? Schreiben Sie an fehler@betreiberin.example.',
    )
  })

  it('lists the files in groups', () => {
    const { groups } = openDataSection(OPERATOR, 'de', '/hilfe/')
    expect(groups.map(({ title, files }) => [title, files.length])).toEqual([
      ['Stellen', 9],
      ['Änderungen', 3],
      ['Termine', 2],
      ['Beschreibungen für Programme', 4],
    ])
    expect(groups[2]?.files[0]).toEqual({
      path: 'termine/alle.ics',
      title: 'Alle Termine als Kalender',
      about: 'iCalendar, zum Abonnieren.',
    })
  })

  it('its examples ask the public address, and dots where none is known', () => {
    const known = openDataSection({ ...OPERATOR, address: 'https://lotse.example' }, 'de', '/hilfe/')
    expect(known.host).toBeUndefined()
    expect(known.examples.map(({ code }) => code)).toEqual([
      undefined,
      `curl -s https://lotse.example/hilfe/daten/v1/angebote.json |
  jq '.offers[] | select(.police == "independent" and (.area == "DE" or .area == "DE-SN")) | .name'`,
      `import json, urllib.request
data = json.load(urllib.request.urlopen("https://lotse.example/hilfe/daten/v1/angebote.json"))
for offer in data["offers"]:
    if offer["status"] == "active":
        for phone in offer["contact"]["phones"]:
            print(offer["name"], phone["number"], "gelesen", phone["source"]["read"])`,
    ])
    const unknown = openDataSection(OPERATOR, 'en', '/hilfe/')
    expect(unknown.host).toContain('https://…')
    expect(unknown.examples[1]?.code).toMatch(/^curl -s https:\/\/…\/daten\/v1\/angebote\.json \|\n/)
    expect(unknown.examples.map(({ title }) => title)).not.toContain('')
  })
})

describe('the files that a page links', () => {
  const paths = (page: string, language: 'de' | 'en' | 'de-simple') =>
    alternateLinksFor(page, language).map(({ path }) => path)

  it.each([
    ['/angebote', 'de', ['daten/v1/angebote.json', 'daten/v1/aenderungen.atom']],
    ['/angebote', 'de-simple', ['daten/v1/angebote.json', 'daten/v1/aenderungen.atom']],
    ['/angebote', 'en', ['daten/v1/angebote.json', 'daten/v1/aenderungen.en.atom']],
    ['/monitoring', 'de', ['daten/v1/aenderungen.atom', 'daten/katalog.jsonld']],
    ['/monitoring', 'en', ['daten/v1/aenderungen.en.atom', 'daten/katalog.jsonld']],
    ['/termine', 'de', ['termine/alle.ics', 'termine/feed.atom']],
    ['/termine', 'en', ['en/termine/alle.ics', 'en/termine/feed.atom']],
    ['/termine', 'de-simple', ['de-simple/termine/alle.ics', 'de-simple/termine/feed.atom']],
    ['/', 'de', []],
  ] as const)('%s in %s', (page, language, files) => {
    expect(paths(page, language)).toEqual(files)
  })

  it('with media type and title', () => {
    expect(alternateLinksFor('/monitoring', 'en')).toEqual([
      { mediaType: 'application/atom+xml', path: 'daten/v1/aenderungen.en.atom', title: 'Changes to subscribe to' },
      { mediaType: 'application/ld+json', path: 'daten/katalog.jsonld', title: 'Catalogue' },
    ])
  })
})
