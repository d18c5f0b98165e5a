import { describe, expect, it } from 'vitest'
import { TEXTS } from '../../../../src/text/i18n/index.ts'
import { ruleFiles } from '../../../support/rules.ts'

/** Kinds of wording that people stumbled over (docs/decisions/0035). What is listed here is what a program can find. */

type Texts = readonly (readonly [place: string, text: string])[]

/** Every text below a value, each with the names that lead to it. */
function textsBelow(value: unknown, place = ''): Texts {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => textsBelow(part, place === '' ? name : `${place}.${name}`))
}

/** Texts of the rules in one language. What is told in one language only is an address, an id or a note for editors. */
function ruleTextsIn(language: 'de' | 'en' | 'de-simple'): Texts {
  const { offers, questions, steps, site, events } = ruleFiles
  const told = { ...Object.fromEntries(offers.map((offer) => [offer.id, offer])), questions, steps, site, events }
  return textsBelow(told).filter(([place]) => place.endsWith(`.${language}`))
}

function shownIn(language: 'de' | 'en' | 'de-simple'): Texts {
  // Search words are never shown.
  const { searchWords, ...fixed } = TEXTS[language]
  expect(Object.keys(searchWords).length).toBeGreaterThan(3)
  return [...textsBelow(fixed), ...ruleTextsIn(language)]
}

const found = (texts: Texts, pattern: RegExp, except: readonly (string | RegExp)[] = []) =>
  texts.filter(
    ([place, text]) =>
      pattern.test(text) && !except.some((one) => (typeof one === 'string' ? one === place : one.test(text))),
  )

const GERMAN = ['de', 'de-simple'] as const

describe.each(GERMAN)('what people read in German (%s)', (language) => {
  const texts = shownIn(language)

  it('is all texts', () => {
    expect(texts.length).toBeGreaterThan(1000)
  })

  it('says “Hilfe” or “Stelle”, not “Angebot”', () => {
    expect(
      found(texts, /Angebot|angebot/, [
        // Portals of open data are searched for “Hilfeangebote”; a file's name stays what it is.
        /Hilfeangebot/,
        /angebote\.json/,
      ]),
    ).toEqual([])
  })

  it('puts no slash between words and cuts no word for both genders', () => {
    expect(
      found(texts, /\p{L}{2}\s?\/\s?-?\p{L}|\p{L}[*:_](innen|in)\b|\p{Ll}Innen\b/u, [
        // Text of another page, on which people have to choose it.
        /„Tatort im Internet\/unbekannt“/,
        // Who holds the rights to the map, as they want to be named.
        /GeoBasis-DE \/ BKG/,
        // A time zone, a command and addresses.
        /Europe\/Berlin/,
        /npm run|rules\/site\.yaml/,
      ]),
    ).toEqual([])
  })

  it('says “110 anrufen”, “Bundesland” and “Empfehlung”', () => {
    expect(found(texts, /\b(110|112) rufen\b|\bIhr(em)? Land\b|Rat der Redaktion|\bUnser Rat\b/)).toEqual([])
  })

  it('speaks German', () => {
    expect(
      found(texts, /Eigens (da|dafür)|Außer der Reihe|Kopieren ging|Drucken ging|nicht angekommen|nicht wollen/),
    ).toEqual([])
  })
})

describe('plain German', () => {
  const texts = shownIn('de-simple')

  it('says conditions with “wenn”, not as a question', () => {
    expect(found(texts, /\? (Dann|Dafür|Sie steht|Das steht|Schreiben Sie an|Rufen Sie .* an\.$)/)).toEqual([])
  })

  it('writes one word without hyphens', () => {
    expect(found(texts, /Auskunfts-Sperre|Trauma-Ambulanz|Wahl-Papiere|Melde-|Straf-/)).toEqual([])
  })

  it('does not speak of gossip where the police may get to know', () => {
    expect(found(texts, /sag(t|en) (der Polizei )?vielleicht/)).toEqual([])
  })
})

describe('English', () => {
  const texts = shownIn('en')

  it('says “services” and “help”, not “offers”', () => {
    // “offers” as a verb stays.
    expect(found(texts, /\b(an|the|this|that|no|every|all|of|these|other|such|many) offers?\b/i)).toEqual([])
  })

  it('is idiomatic', () => {
    expect(
      found(
        texts,
        /\bneed not\b|\bhonorary\b|Here first|There especially|out of turn|Take along|helps you on|\bOne has to\b|anonymous possible|learns of it|has worked since|What not for|mobile counselling/i,
        // Names of their own.
        [],
      ),
    ).toEqual([])
  })
})
