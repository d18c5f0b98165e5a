import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../../src/domain/rulebook/index.ts'
import { obstaclesIn } from '../../../../../src/editorial/authoring/check/speakable.ts'
import { guideWordsOf, spokenOf } from '../../../../../src/editorial/authoring/index.ts'
import { spokenSentence } from '../../../../../src/screens/helpline/read-aloud.ts'
import { ruleFiles } from '../../../../support/rules.ts'

const above = { german: 'OFEK Berlin', own: 'OFEK Berlin' }
const german = guideWordsOf(ruleFiles, 'de')

describe('what the helpline says can be said', () => {
  it.each(LANGUAGES)('of every offer of the landscape (%s)', (language) => {
    const words = guideWordsOf(ruleFiles, language)
    const spoken = spokenOf(ruleFiles, language)
    const unsaid = Object.entries(words.offers).flatMap(([id, text]) => {
      const names = { german: german.offers[id]!.shortName, own: text.shortName }
      const sentence = spokenSentence(id, text, spoken)
      const found = obstaclesIn(sentence, names)
      return found.length === 0 && sentence !== '' ? [] : [`${id}: ${found} in „${sentence}“`]
    })
    expect(unsaid).toEqual([])
    expect(Object.keys(words.offers).length).toBeGreaterThan(300)
  })

  it.each<[string, readonly string[]]>([
    ['Dort sprechen Sie vertraulich mit jemandem.', []],
    ['Sie können die 110 anrufen. Im Jahr 2025 gab es 361 Fälle an 9 Orten.', []],
    ['You need no criminal complaint (Anzeige).', ['bracket']],
    ['Dort steht mehr [1] dazu.', ['bracket']],
    ['Mit dem Link zum Beitrag melden Sie Hass.', ['link']],
    ['Klicken Sie auf die Seite.', ['link']],
    ['Das verlinkte Formular hilft Ihnen.', []],
    ['Dort sprechen und/oder schreiben Sie.', ['slash']],
    ['Es geht um „Reichsbürger“.', ['quote']],
    ['It is about "Reichsbürger".', ['quote']],
    ['Sie gehören zur Polizei; diese muss ermitteln.', ['semicolon']],
    ['Rat & Tat für Sie.', ['sign']],
    ['Das regelt § 188.', ['sign']],
    ['Dort z. B. am Telefon.', ['abbreviation']],
    ['Dort ggf. am Telefon.', ['abbreviation']],
    ['Am Krankenhaus in St. Wendel.', ['abbreviation']],
    ['You get help there, e.g. by phone.', ['abbreviation']],
    ['Der Verein B.U.D. hilft Ihnen.', ['abbreviation']],
    ['Die Polizei in MV hilft Ihnen.', ['abbreviation']],
    ['Das steht auf hilfe-info.de für Sie.', ['address']],
    ['Das steht auf www.beispiel.example für Sie.', ['address']],
    ['Rufen Sie 0800 300 an.', ['number']],
    ['Rufen Sie 116 117 an.', ['number']],
    ['Rufen Sie 8552223 an.', ['number']],
    ['Sie sprechen hier mit jemandem.', ['here']],
    ['Here you talk with somebody.', ['here']],
    ['OFEK Berlin berät Sie.', ['name']],
    ['Nach Vorfällen berät OFEK Sie.', ['name']],
    ['Sie rufen an. Jemand hört zu. Das kostet nichts.', ['long']],
    [`${'Wort '.repeat(30)}Ende.`, ['long']],
    [`${'Wort '.repeat(29)}Ende.`, []],
  ])('finds in „%s“: %j', (sentence, obstacles) => {
    expect(obstaclesIn(sentence, above)).toEqual(obstacles)
  })

  it.each<[string, string, string, boolean]>([
    // A brand counts whatever stands around it; the first letter may be a capital one.
    ['soliport Bremen', 'soliport Bremen', 'Soliport berät Sie.', true],
    ['Meldeportal RIAS', 'RIAS reporting portal', 'RIAS takes your report.', true],
    ['response. Hessen', 'response. Hesse', 'Dort berät response. Sie.', true],
    ['empower für Hamburg', 'empower in Hamburg', 'Dort berät empower Sie.', true],
    ['Hilfetelefon', 'Helpline', 'The Helpline is there for you.', true],
    ['HateAid', 'HateAid', 'Someone from HateAid talks with you.', true],
    ['LEUCHTLINIE Baden-Württemberg', 'LEUCHTLINIE Baden-Württemberg', 'Die Leuchtlinie der Stadt.', false],
    // Without its place a short name is still the name.
    ['Krisendienst Bremen', 'Bremen crisis service', 'In 2016, the Bremen crisis advice was open.', true],
    ['Opferperspektive Brandenburg', 'Opferperspektive Brandenburg', 'Die Opferperspektive kommt.', true],
    // Letters that everybody says, small words inside a name and words of the sentence are no names.
    ['ZASTEX beim LKA Sachsen', 'ZASTEX at the LKA', 'Die Polizei beim LKA berät Sie.', false],
    ['LaKo trans, inter und nicht-binär', 'LaKo', 'Für trans Menschen ist das nicht gedacht.', false],
    ['Hilfe für Menschen mit Amt', 'Help for people', 'Sie sprechen mit jemandem.', false],
    ['STOP the HATE Kiel', 'STOP the HATE Kiel', 'There is the way to report hate.', false],
    ['Opferhilfe Berlin', 'Opferhilfe Berlin', 'Fachkräfte beraten Sie in Berlin.', false],
  ])('under „%s“ (%s) „%s“ says the name again: %s', (german, own, sentence, twice) => {
    expect(obstaclesIn(sentence, { german, own })).toEqual(twice ? ['name'] : [])
  })
})
