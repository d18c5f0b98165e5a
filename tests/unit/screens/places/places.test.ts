import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANDS, type Land } from '../../../../src/domain/rulebook/index.ts'
import { questionWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { CORRECTIONS } from '../../../../src/screens/places/corrections.ts'
import { findLand, landsOfPostcode } from '../../../../src/screens/places/find.ts'
import { SPOKEN } from '../../../../src/screens/places/land-names.ts'
import { readPlaces } from '../../../../src/screens/places/read.ts'
import { ALSO } from '../../../../src/screens/places/shared-postcodes.ts'
import table from '../../../../src/screens/places/table.json' with { type: 'json' }
import { ruleFiles } from '../../../support/rules.ts'

/**
 * A second source for every postcode. It is no part of the project: its place is named, or it lies beside the checkout.
 */
const REFERENCE = process.env.PLZ_LAND ?? '../shared/plz-land.txt'
const places = readPlaces(table)
const german = questionWordsOf(ruleFiles, 'de')
const lands = LANDS.map((land) => ({ land, names: [land] }))
const found = (typed: string) => findLand(places, lands, typed)
const landsFor = (typed: string) => [...new Set(found(typed).map(({ land }) => land))].sort()

/** The Länder of every postcode from 01000 to 99999, by runs. */
function everyPostcode(runs: string): ReadonlyMap<string, string> {
  const starts = runs.split(';').map((run) => [Number(run.slice(0, 5)), run.slice(5)] as const)
  const all = new Map<string, string>()
  for (const [index, [from, names]] of starts.entries()) {
    const end = starts[index + 1]?.[0] ?? 100_000
    for (let code = from; code < end; code++) all.set(String(code).padStart(5, '0'), names.split('/').sort().join('/'))
  }
  return all
}

describe('the table of postcodes', () => {
  const reference = existsSync(REFERENCE) ? readFileSync(REFERENCE, 'utf8') : null
  it('agrees with the reference for every postcode there is, where the reference is at hand', () => {
    if (reference === null) {
      console.warn(
        `NOT COMPARED: ${REFERENCE} is not there (name it in PLZ_LAND). The postcodes are only held against known places.`,
      )
      return
    }
    const expected = everyPostcode(reference.split('\n').find((line) => line !== '' && !line.startsWith('#'))!)
    const own = everyPostcode(table.postcodes)
    const apart = [...expected].filter(([code, lands]) => own.get(code) !== lands)
    expect(expected.size).toBeGreaterThan(98_000)
    expect(own.size).toBe(expected.size)
    expect(apart).toEqual([])
  })

  it('knows all Länder, and eleven borders that run through a postcode', () => {
    const runs = table.postcodes.split(';').map((run) => run.slice(5))
    expect([...new Set(runs.flatMap((names) => names.split('/')))].sort()).toEqual([...LANDS].sort())
    expect(runs.filter((names) => names.includes('/'))).toHaveLength(11)
  })

  it.each<[string, readonly Land[]]>([
    ['01067', ['SN']],
    ['10115', ['BE']],
    ['14461', ['BB']],
    ['20038', ['HH']],
    ['12529', ['BB', 'BE']],
    ['19357', ['BB', 'MV']],
    ['28195', ['HB']],
    ['34355', ['NI']],
    ['66111', ['SL']],
    ['69434', ['BW', 'HE']],
    ['80331', ['BY']],
    ['99084', ['TH']],
  ])('%s lies in %j', (postcode, expected) => {
    expect([...landsOfPostcode(places, postcode)].sort()).toEqual(expected)
  })

  it('asks where a named place of another Land uses the postcode', () => {
    for (const { postcode, lands: further } of ALSO)
      expect(landsOfPostcode(places, postcode)).toEqual(expect.arrayContaining([...further]))
    expect([...landsOfPostcode(places, '22113')].sort()).toEqual(['HH', 'SH'])
  })

  it('each correction names its source and one postcode', () => {
    for (const { postcode, fact, source } of [...CORRECTIONS, ...ALSO]) {
      expect(postcode).toMatch(/^\d{5}$/)
      expect(fact).not.toBe('')
      expect(source).toMatch(/^https:\/\//)
    }
    expect(new Set(CORRECTIONS.map(({ postcode }) => postcode)).size).toBe(CORRECTIONS.length)
  })

  it('says nothing of numbers that are no postcode', () => {
    for (const typed of ['0', '00000', '123456', '1a']) expect(landsOfPostcode(places, typed)).toEqual([])
  })
})

describe('a Land by the name of a place', () => {
  it.each<[string, Land]>([
    ['Köln', 'NW'],
    ['Koeln', 'NW'],
    ['koln', 'NW'],
    ['Radebeul', 'SN'],
    ['Radebuel', 'SN'],
    ['Weißenfels', 'ST'],
    ['weissenfels', 'ST'],
    ['Garmisch-Partenkirchen', 'BY'],
    ['garmisch partenk', 'BY'],
    ['Wupertal', 'NW'],
    ['Magdebrug', 'ST'],
    ['Nuernberg', 'BY'],
    ['Nürnbreg', 'BY'],
  ])('%s → %s', (typed, land) => {
    expect(landsFor(typed)).toEqual([land])
  })

  it('several Länder are all offered, so that somebody asks', () => {
    expect(landsFor('Neuenkirchen')).toEqual(expect.arrayContaining(['NI', 'NW']))
    expect(landsFor('Frankfurt')).toEqual(['BB', 'HE'])
  })

  it('„Neuenkirchen“ is not „Neunkirchen“', () => {
    expect(landsFor('Neunkirchen')).toContain('SL')
    expect(found('Neuenkirchen').map(({ place }) => place)).not.toContain('Neunkirchen')
  })

  it('a Land is found by its German name and the short forms that callers say, on any desk', () => {
    const spoken = LANDS.map((land) => ({ land, names: [land, ...SPOKEN[land]] }))
    for (const land of LANDS) expect(SPOKEN[land][0]).toBe(german.location?.answers[land]?.label)
    for (const [typed, land] of [
      ['nrw', 'NW'],
      ['bawü', 'BW'],
      ['meck-p', 'MV'],
      ['sachsen', 'SN'],
      ['rlp', 'RP'],
      ['thuer', 'TH'],
    ] as const)
      expect(findLand(places, spoken, typed)[0]).toEqual({ land, place: null })
  })

  it('the Land itself comes first', () => {
    expect(findLand(places, [{ land: 'SN', names: ['Sachsen'] }], 'sachs')[0]).toEqual({ land: 'SN', place: null })
  })

  it('nothing is guessed from nonsense', () => {
    for (const typed of ['', '  ', 'xq', 'qqqqqq', '!?']) expect(found(typed)).toEqual([])
  })

  it('Länder are found before the table has come', () => {
    expect(findLand(null, [{ land: 'SN', names: ['Sachsen'] }], 'Sa')).toEqual([{ land: 'SN', place: null }])
    expect(findLand(null, lands, '01067')).toEqual([])
  })
})
