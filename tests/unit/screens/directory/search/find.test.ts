import { beforeAll, describe, expect, it } from 'vitest'
import { byLanguage, LANDS, LANGUAGES, type Language } from '../../../../../src/domain/rulebook/index.ts'
import { guideWordsOf } from '../../../../../src/editorial/authoring/index.ts'
import type { Find } from '../../../../../src/screens/directory/search/index.ts'
import { textsFor } from '../../../../../src/text/i18n/index.ts'
import { publicRulebook as rulebook, ruleFiles } from '../../../../support/rules.ts'
import { searchOver } from '../../../../support/typed.ts'

const words = byLanguage((language) => guideWordsOf(ruleFiles, language))

const find = {} as { [L in Language]: Find }
beforeAll(async () => {
  for (const language of LANGUAGES) find[language] = (await searchOver(rulebook, language)).find
}, 30_000)

/** The queries that the library was measured with. */
const MEASURED: readonly (readonly [query: string, offers: readonly string[]])[] = [
  ['Hass', ['bb-hass-melden', 'he-onlinewache', 'hb-justiz-hasskriminalitaet']],
  ['Kommentare', ['sn-onlinewache-hass-im-netz', 'hb-polizei-onlinewache', 'he-hessengegenhetze']],
  ['Sperre', ['de-auskunftssperre']],
  ['Buergermeister', ['bb-buergermeisterinnen-netzwerk', 'he-vkwh']],
  ['Bürgermeister', ['bb-buergermeisterinnen-netzwerk', 'he-vkwh']],
  ['Burgermeister', ['bb-buergermeisterinnen-netzwerk', 'he-vkwh']],
  ['schutz', ['th-polizei-opferschutz', 'de-auskunftssperre', 'rp-wir-tun-was-schutz-kommunalpolitik']],
  ['Opferentschaedigung', ['by-zbfs-opferentschaedigung', 'sl-las-opferentschaedigung-traumaambulanz']],
  ['Entschädigung', ['de-soziale-entschaedigung', 'by-zbfs-opferentschaedigung', 'de-hilfe-info']],
  ['Rechtsextreme', ['be-mbr', 'hb-mbt', 'rp-mobile-beratung-rex', 'hh-lka-zha-r']],
  ['Beleidigng', ['be-internetwache', 'rp-lka-hotline-kommunalpolitik', 'hh-sta-hamburg-gegen-hass']],
  ['Erschöpfung', ['de-telefonseelsorge', 'be-krisendienst']],
  ['adresse', ['de-auskunftssperre']],
  ['finanzierung', ['de-gegenrechtsschutz', 'de-opferfonds-cura']],
]

/**
 * What people type: everyday words, Länder, word parts, typing errors, names half remembered. Who has to be among the
 * first so many, or among all.
 */
const TYPED: readonly (readonly [query: string, offers: readonly string[], first: number])[] = [
  ['Drohbrief', ['nw-mbr-koeln'], 1],
  ['Drohbriefe', ['nw-mbr-koeln'], 1],
  ['Anwalt', ['de-anwaltsverzeichnis'], 1],
  ['Anwältin', ['de-anwaltsverzeichnis'], 2],
  ['Traumaambulanz', ['rp-traumaambulanz-lahnstein', 'st-traumaambulanz-magdeburg', 'sn-traumaambulanzen'], 9],
  ['Traumambulanz', ['rp-traumaambulanz-lahnstein', 'st-traumaambulanz-magdeburg'], 9],
  ['Bürgermeisterin', ['bb-buergermeisterinnen-netzwerk'], 1],
  ['Magdeburg Ambulanz', ['st-traumaambulanz-magdeburg'], 1],
  ['weiser ring', ['de-weisser-ring', 'hh-weisser-ring'], 6],
  ['Weißer Ring Hamburg', ['hh-weisser-ring'], 1],
  ['hate aid', ['de-hateaid'], 1],
  ['jemand verfolgt mich', ['de-no-stalk-app'], 4],
  ['Stalker', ['de-no-stalk-app'], 3],
  ['ich habe Angst', ['bw-lka-psychosoziale-beratung'], 3],
  ['Schmerzensgeld', ['bw-landesstiftung-opferschutz'], 1],
  ['Opferhilfe Sachsen', ['sn-opferhilfe-sachsen'], 1],
  ['Meldeadresse', ['de-auskunftssperre'], 2],
  ['gehackt', ['de-bsi-service-center'], 1],
  ['Umzug', ['sn-raa-opferfonds', 'de-opferfonds-cura'], 3],
  ['Seelsorge', ['de-telefonseelsorge'], 1],
  ['Feindesliste', ['hh-lka-kontakttelefon-feindeslisten'], 1],
  ['Loeschung', ['de-meldestelle-respect', 'bw-respect'], 12],
  ['Hass im Netz melden', ['de-meldestelle-respect', 'bb-hass-melden'], 8],
  ['Unfallversicherung Ehrenamt', ['de-unfallversicherung-ehrenamt'], 1],
  ['Thueringen Mobile Beratung', ['th-mobit'], 1],
  ['Mobile Beratung NRW', ['nw-mobile-beratung'], 3],
  ['Münster', ['nw-mobim'], 1],
  ['schwul Berlin', ['be-maneo'], 1],
  ['Shitstorm', ['de-ndm-helpdesk'], 1],
  ['Mobbing im Rat', ['mv-stgt-respekt', 'de-starke-demokratie'], 15],
  ['Reichsbürger', ['hb-mbt', 'be-mbr'], 80],
  ['Sonderdezernat Thüringen', ['th-sta-sonderdezernate-hass'], 1],
  ['Notruf App ohne sprechen', ['de-nora-notruf-app'], 1],
  ['Prozesskosten', ['de-gegenrechtsschutz'], 8],
  ['116117', ['de-aerztlicher-bereitschaftsdienst'], 1],
  ['Kassel', ['he-opferhilfevereine'], 3],
  ['Schwalm-Eder', ['he-opferhilfevereine'], 1],
  ['Kasseler Hilfe', ['he-opferhilfevereine'], 1],
  ['Vorpommern-Rügen', ['mv-regionalzentren'], 1],
]

describe('the search of the German page', () => {
  it.each(MEASURED)('%s', (query, offers) => {
    expect(find.de(query)?.ids).toEqual(expect.arrayContaining([...offers]))
  })

  it.each(TYPED)('%s', (query, offers, first) => {
    expect(find.de(query)?.ids.slice(0, first)).toEqual(expect.arrayContaining([...offers]))
  })

  it('knows every Land by its name, and Sachsen is not Niedersachsen', () => {
    const t = textsFor('de')
    for (const land of LANDS) {
      const [first] = find.de(t(`land.${land}`))?.ids ?? []
      expect(rulebook.offers.find(({ id }) => id === first)?.area, land).toBe(land)
    }
    expect(find.de('Sachsen')?.ids.filter((id) => id.startsWith('ni-'))).toEqual([])
  })

  it('finds the same under every spelling of an umlaut', () => {
    for (const [one, other] of [
      ['Köln', 'Koeln'],
      ['Köln', 'Koln'],
      ['Löschung', 'Loeschung'],
      ['WEISSER RING', 'weißer ring'],
      ['Thüringen', 'thuringen'],
    ] as const)
      expect(find.de(one), other).toEqual(find.de(other))
  })

  it('shows what fits partly where nothing fits whole, and says so', () => {
    const found = find.de('Reifen zerstochen Xylophonverleih')
    expect(found?.loose).toBe(true)
    expect(found?.ids.length).toBeGreaterThan(0)
    expect(find.de('Xylophonverleih')).toEqual({ ids: [], loose: false })
  })

  it('looks for nothing where nothing was typed', () => {
    for (const nothing of ['', '  ', '–', '!?']) expect(find.de(nothing)).toBeNull()
    // Only words that say nothing: better looked for than refused.
    expect(find.de('und')).not.toBeNull()
  })

  it('does not stumble over what cannot be meant', () => {
    for (const odd of [
      '(',
      '*',
      '\\',
      '"',
      '😀',
      'a'.repeat(500),
      'x y z '.repeat(100),
      '<b>',
      'constructor __proto__',
    ])
      expect(() => find.de(odd), odd).not.toThrow()
  })
})

describe('the search of the English page', () => {
  it.each([
    ['lawyer', 'de-anwaltsverzeichnis', 1],
    ['threatening letter', 'nw-mbr-koeln', 3],
    ['mayor', 'bb-buergermeisterinnen-netzwerk', 40],
    ['stalker', 'de-no-stalk-app', 5],
    ['Saxony victim support', 'sn-opferhilfe-sachsen', 9],
    ['Sachsen Opferhilfe', 'sn-opferhilfe-sachsen', 1],
    ['hacked account', 'de-bsi-service-center', 1],
    ['Bavaria police', 'by-polizei-gegen-hass', 6],
  ] as const)('%s', (query, offer, first) => {
    expect(find.en(query)?.ids.slice(0, first)).toContain(offer)
  })
})

describe.each(LANGUAGES)('every offer (%s)', (language) => {
  it('is found by its own name', () => {
    for (const { id } of rulebook.offers) {
      const name = words[language].offers[id]?.name ?? ''
      const same = rulebook.offers.filter((other) => words[language].offers[other.id]?.name === name).length
      expect(find[language](name)?.ids.slice(0, same + 1), name).toContain(id)
    }
  })

  it('that has ended is not found', async () => {
    const [ended, ...others] = rulebook.offers
    const { find: without } = await searchOver(
      { ...rulebook, offers: [{ ...ended!, status: 'ended' }, ...others] },
      language,
    )
    expect(without(words[language].offers[ended!.id]!.name)?.ids).not.toContain(ended!.id)
  })
})
