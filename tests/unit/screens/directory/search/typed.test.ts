import { beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../../../../src/screens/directory/choice.ts'
import { listOffers, readTyped } from '../../../../../src/screens/directory/listing.ts'
import type { Search } from '../../../../../src/screens/directory/search/index.ts'
import { publicRulebook as rulebook } from '../../../../support/rules.ts'
import { searchOver } from '../../../../support/typed.ts'

let search: Search
beforeAll(async () => {
  search = await searchOver(rulebook, 'de')
})

/** What the list shows for typed text: the Land it is read as, and the offers. */
function listFor(typed: string) {
  const asked = readTyped(EVERYTHING, typed, search)
  const { offers, ranked } = listOffers(rulebook.offers, asked, search.find, null)
  return { land: asked.choice.area, ranked, ids: offers.map(({ id }) => id), areas: offers.map(({ area }) => area) }
}

describe('a typed place', () => {
  it.each([
    ['Leipzig', 'SN'],
    ['04109', 'SN'],
    [' leipzig ', 'SN'],
    ['Koeln', 'NW'],
    ['Frankfurt am Main', 'HE'],
    ['Frankfurt (Oder)', 'BB'],
    ['Sachsen', 'SN'],
    ['sachsen anhalt', 'ST'],
    ['NRW', 'NW'],
    ['Hamburg', 'HH'],
  ])('%s is its Land, with the offers of the Land and of the whole country', (typed, land) => {
    const shown = listFor(typed)
    expect(shown.land).toBe(land)
    expect(shown.ranked).toBe(false)
    expect(new Set(shown.areas)).toEqual(new Set([land, 'DE']))
  })

  it('in several Länder asks which one', () => {
    expect(search.meant('Frankfurt')).toEqual({ lands: ['BB', 'HE'], place: 'Frankfurt', rest: '' })
    expect(search.meant('Neustadt')?.lands).toEqual(['BY', 'BB', 'HE', 'NI', 'RP', 'SN', 'SH', 'TH'])
    expect(listFor('Frankfurt').land).toBe('')
  })

  it.each([
    // The beginning of a name, an everyday word that is a village, the beginning of a postcode, nothing.
    ...['Leipz', 'Bad', 'Amt', 'Schutz', 'meine', '041', '00000', '', '  ', '(', 'Hoyerswreda'],
    'a'.repeat(300),
    'x y z '.repeat(50),
  ])('“%s” is none', (typed) => {
    expect(search.meant(typed)).toBeNull()
  })

  it('that is mistyped is offered', () => {
    expect(search.near('Hoyerswreda')).toEqual([{ land: 'SN', place: 'Hoyerswerda' }])
  })

  it.each([
    ['Polizei Sachsen', 'SN', 'sn-onlinewache-hass-im-netz'],
    ['Polizei Sachsen Anhalt', 'ST', 'st-polizei-e-revier'],
    ['Polizei Leipzig', 'SN', 'sn-onlinewache-hass-im-netz'],
    ['Beratung Hoyerswerda', 'SN', 'sn-raa-support'],
    ['Anwalt München', 'BY', 'de-anwaltsverzeichnis'],
    ['Weißer Ring Hamburg', 'HH', 'hh-weisser-ring'],
    ['Frankfurt am Main Anwalt', 'HE', 'de-anwaltsverzeichnis'],
  ])('beside other words is its Land: %s', (typed, land, id) => {
    const shown = listFor(typed)
    expect(shown.land).toBe(land)
    expect(shown.ranked).toBe(true)
    expect(shown.ids).toContain(id)
    expect(new Set(shown.areas)).toEqual(new Set([land, 'DE']))
    // The Land goes before the whole country.
    expect(shown.areas.indexOf('DE')).toBe(shown.areas.lastIndexOf(shown.areas[0]!) + 1)
  })
})

describe('a typed telephone number', () => {
  it.each([
    ['0800 300 99 44', 'de-starke-stelle'],
    ['0800/3009944', 'de-starke-stelle'],
    ['+49 800 300-9944', 'de-starke-stelle'],
    ['0049 (0)800 300 99 44', 'de-starke-stelle'],
    ['3009944', 'de-starke-stelle'],
    ['0561 282070', 'he-opferhilfevereine'],
    ['116 117', 'de-aerztlicher-bereitschaftsdienst'],
  ])('%s finds whose it is, and nobody else', (typed, id) => {
    expect(listFor(typed).ids).toEqual([id])
  })

  it('of nobody here finds nobody: no digit is forgiven', () => {
    expect(listFor('0800 300 99 45').ids).toEqual([])
  })
})

describe('everyday words of today', () => {
  it.each([
    ['Drohbrief', 'nw-mbr-koeln'],
    ['Hassmail', 'de-hateaid'],
    ['Shitstorm', 'de-ndm-helpdesk'],
    ['Suizid', 'de-telefonseelsorge'],
    ['Selbstmord', 'de-telefonseelsorge'],
    ['Kandidatur', 'de-starke-demokratie'],
  ])('%s', (typed, id) => {
    expect(listFor(typed).ids[0]).toBe(id)
  })
})
