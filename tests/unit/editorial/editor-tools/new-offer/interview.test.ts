import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import {
  FOCUSES,
  HELPS,
  KINDS,
  NAMED_BACKGROUNDS,
  NAMED_INCIDENTS,
  POLICE_VALUES,
} from '../../../../../src/domain/rulebook/index.ts'
import { OFFER_CHECKS } from '../../../../../src/editorial/authoring/check/check-offer.ts'
import { unwantedInPlain } from '../../../../../src/editorial/authoring/check/check-wording.ts'
import {
  compileHours,
  formatProblem,
  offerFile,
  parseFile,
  pathOfOffer,
  readRules,
} from '../../../../../src/editorial/authoring/index.ts'
import { textFaults } from '../../../../../src/editorial/authoring/read/value-texts.ts'
import { Interrupted, offerText } from '../../../../../src/editorial/editor-tools/index.ts'
import { ruleFiles, ruleTexts } from '../../../../support/rules.ts'
import { smallRules } from '../../../../support/small-rules.ts'
import { TYPED, typed } from '../../../../support/typed-offer.ts'
import { openWorkshop } from '../../../../support/workshop.ts'

const valid = smallRules()

describe('a new offer', () => {
  it('is written as the other files are', async () => {
    const { text } = await typed()
    expect(text).toBe(`# yaml-language-server: $schema=../../schema/offer.schema.json
id: sn-beratung-fuer-raete-muster
name: 'Beratung für Räte: „Muster“'
provider: Muster e. V.
area: SN
status: active
kind: victim-support
help: victim-support
mayHead: false
because: Nur für einen Teil der Menschen da.
focus: general
talks: true
judged: Berät Menschen im Rat nach Drohungen, berät selbst.
fits:
  role: [full-time, honorary]
  incident: [threat, online]
  background: []
needs: [counselling, emotional]
police: independent
anonymous: true
free: null
languages: [de]
phase: [acute, aftercare]
audiences: [municipal-officials, relatives]
topics: [threat]
shortName:
  de: Beratung Muster
  en: Sample advice
forYou:
  de: Sie sprechen am Telefon mit jemandem.
  en: You talk with somebody by phone.
summary:
  de: 'Hier berät Sie jemand: am Telefon.'
  en: Somebody advises you here.
contact:
  phones:
  - number: "0351 1234567"
    source: https://muster.example/kontakt
  emails: [hilfe@muster.example]
  website: https://muster.example
  chat: null
  form: null
  video: null
  address: Weg 1, 01067 Dresden
  hours: "Mo-Fr 09:00-16:00"
  hoursNote: null
confidence: high
confirmed: null
sources:
- url: https://muster.example/kontakt
  read: "2026-12"
  pageDate: "2026-10"
  supports: [phone, email, website, address, hours, anonymous]
note: null
`)
  })

  it('writes any offer of today so that it reads the same, fields in the same order', () => {
    const fields = (text: string) => [...text.matchAll(/^([a-zA-Z]+):/gm)].map(([, field]) => field)
    for (const offer of ruleFiles.offers) {
      const text = offerText(offer)
      const result = parseFile('x.yaml', text, offerFile)
      if ('problems' in result) throw new Error(JSON.stringify(result.problems))
      const {
        region: _,
        house: ________,
        coversLand: _________,
        siblingOf: __,
        sameAs: ___,
        endsOn: ____,
        notFor: _____,
        hint: ______,
        examples: _______,
        noDoor: __________,
        fundedUntil: ___________,
        recheckBy: ____________,
        closures: _____________,
        offices: ______________,
        ...kept
      } = offer
      const phones = kept.contact.phones.map(({ number, source }) => ({ number, source }))
      expect(result.parsed.value).toEqual({
        ...kept,
        status: 'active',
        contact: { ...kept.contact, phones, video: null },
      })
      const today = fields(ruleTexts.get(pathOfOffer(offer))!)
      expect(today.filter((field) => fields(text).includes(field))).toEqual(fields(text))
    }
  })

  it('asks for a sentence for the telephone where the sentence of the card cannot be said', async () => {
    const { draft, said, text } = await typed({
      'Was tut es': 'Sie sprechen hier mit jemandem.',
      'Am Telefon geht': ['Die Beratung Muster spricht mit Ihnen.', 'Dort sprechen Sie mit jemandem.'],
      'Dasselbe auf': [
        'Sample advice',
        'You talk with somebody (by phone).',
        'You talk with somebody there.',
        'Somebody advises you here.',
      ],
    })
    expect(said).toContain(
      'Am Telefon geht das so nicht („hier“). Wie sagt es die Hotline, unter dem Namen? Auf Deutsch:',
    )
    expect(said.some((line) => line.includes('Der Name steht schon darüber'))).toBe(true)
    expect(draft.say).toEqual({ de: 'Dort sprechen Sie mit jemandem.', en: 'You talk with somebody there.' })
    expect(text).toContain(
      'say:\n  de: Dort sprechen Sie mit jemandem.\n  en: You talk with somebody there.\nsummary:\n',
    )
    expect((await typed()).draft.say).toBeUndefined()
  })

  it('is sound whatever was answered', async () => {
    const some = (ids: readonly string[], minLength: number) =>
      fc.subarray([...ids], { minLength }).map((list) => list.join(', '))
    const line = fc
      .string({ unit: fc.constantFrom(...'abäß 019:#-?!&*{}[]|>%@`\'",„“/\\'), minLength: 12, maxLength: 40 })
      .map((text) => `${text} x`)
      // What the interview refuses (commands to the translator, Markdown, an exclamation mark) is asked again for ever.
      .filter((text) => textFaults(text).length === 0 && unwantedInPlain('de', text).length === 0)
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          'Wo hilft': fc.constantFrom('SN', '1', 'de', 'NI'),
          'Wie heißt': line,
          'Welche Art': fc.constantFrom(...KINDS),
          'Welche Hilfe': fc.constantFrom(...HELPS),
          'Wo darf es': fc.constantFrom('head', 'door', 'list'),
          'Wofür ist': fc.constantFrom(...FOCUSES),
          'Wer erfährt': fc.constantFrom(...POLICE_VALUES),
          'Bei welchen': some(NAMED_INCIDENTS, 0),
          'Für welchen Hintergrund': some(NAMED_BACKGROUNDS, 1),
          'Was geschieht': line,
          'Warum ist es': line,
          'Ein Hinweis': fc.constantFrom('', 'Nach Vereinbarung.'),
          Telefonnummer: fc.constantFrom([''], ['0351 1234567', ''], ['116 117', '+49 30 252 088 38', '']),
          'E-Mail-Adresse': fc.constantFrom([''], ['hilfe@muster.example', 'hilfe@muster.example', '']),
          Website: fc.constantFrom('', 'https://muster.example/x?a=1&b=2#c', [
            'http://muster.example',
            'http://muster.example',
          ]),
          Zeiten: fc.constantFrom('', '24/7', 'Mo,We 10:00-12:00; PH off'),
          'Geht es anonym': fc.constantFrom('', 'ja', 'nein'),
          'In welchen': fc.constantFrom('', 'de', 'de, en'),
          Anmerkung: fc.constantFrom('', 'Anmerkung: ein „Wort“ #1'),
          'Was belegt': fc.constant('email, website, address, hours, anonymous, languages'),
          'Adresse einer weiteren': fc.constant(['https://muster.example/ueber', '']),
        }),
        async (changes) => {
          const { draft, text } = await typed(changes)
          const result = parseFile(`rules/${pathOfOffer(draft)}`, text, offerFile)
          if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'))
          expect(OFFER_CHECKS.flatMap((check) => check(result.parsed, compileHours))).toEqual([])
          expect(result.parsed.value).toEqual({ ...draft, status: 'active', confirmed: null })
        },
      ),
      { numRuns: 80 },
    )
  })
})

describe('a wrong answer is refused at once, with the remedy, and asked for again', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a Land that does not exist', 'Wo hilft', 'SX', ['„SX“', 'Erlaubt', 'SN']],
    ['an id with capitals', 'Kennung', 'SN-Muster', ['Kleinbuchstaben', 'sn-beispiel']],
    ['an id of another Land', 'Kennung', 'by-muster', ['„sn-…“']],
    ['an id that exists', 'Kennung', 'sn-lka-zastex', ['rules/offers/sn/sn-lka-zastex.yaml', 'andere']],
    ['an id that breaks off', 'Kennung', 'sn-muster-', ['ergänzen']],
    ['no name', 'Wie heißt', '', ['ausfüllen']],
    ['a misspelt kind', 'Welche Art', 'victim-suport', ['Meinten Sie „victim-support“', 'Erlaubt']],
    ['neither yes nor no', 'Spricht dort', 'vielleicht', ['ja oder nein']],
    ['a role beyond the audiences', 'Für welche Rollen', 'staff', ['Zielgruppen', 'staff', 'relative']],
    ['every role, beyond the audiences', 'Für welche Rollen', 'alle', ['Zielgruppen', 'staff']],
    ['no need', 'Was bietet', '', ['mindestens 1']],
    ['five needs', 'Was bietet', '1,2,3,4,5', ['höchstens 4']],
    ['a language in words', 'In welchen Sprachen', 'deutsch', ['Sprachkürzel', 'de']],
    ['an impossible number', 'Telefonnummer', '0351 12', ['0351 12', 'Telefonnummer', 'Quelle']],
    ['a number with a hidden sign', 'Telefonnummer', '0351\u00a01234567', ['geschütztes Leerzeichen']],
    ['a page without https', 'Auf welcher Seite', 'muster.example', ['vollständige Adresse']],
    ['a mail address that is none', 'E-Mail-Adresse', 'hilfe(at)muster', ['E-Mail-Adresse wie']],
    ['a link over http', 'Website', 'http://muster.example', ['https://', 'noch einmal']],
    ['hours as a person says them', 'Zeiten', 'Mo-Fr 9-16 Uhr', ['Öffnungszeiten', 'Mo-Fr 09:00-16:00']],
    ['a date in words', 'Welches Datum', 'Oktober', ['Datum', '2026-11']],
    ['a fact that does not exist', 'Was belegt', 'phon', ['phon', 'Meinten Sie „phone“']],
    ['a short name too long', 'Wie nennen', 'Beratungsstelle für alle Menschen in allen Räten', ['40', 'kürzen']],
    ['a sentence that presses', 'Was tut es', 'Sie sollten unbedingt anrufen.', ['Kein Druck']],
    ['a reason too short', 'Warum nur dort', 'Nein.', ['Mindestens 10']],
    ['a judgement too short', 'Warum ist es', 'Passt.', ['Mindestens 10']],
  ])('%s', async (_, question, wrong, says) => {
    const right = TYPED[question]!
    const { said, draft } = await typed({ [question]: [wrong, ...(typeof right === 'string' ? [right] : right)] })
    const told = said.findIndex((line, index) => line.startsWith('  ') && said[index - 1]!.startsWith(question))
    for (const word of says) expect(said[told]).toContain(word)
    expect(said[told + 1]).toBe(said[told - 1])
    expect(draft.area).toBe('SN')
  })

  it('a page is asked for until each fact has one', async () => {
    const { said, draft } = await typed({
      Telefonnummer: '',
      'Adresse einer weiteren': ['', 'https://a.example', '', 'https://b.example', ''],
      'Was belegt': ['audiences, website', 'email, address, hours, anonymous'],
    })
    expect(said.filter((line) => line.includes('mindestens eine Seite'))).toHaveLength(1)
    expect(said.filter((line) => line.startsWith('  Noch ohne Seite'))).toEqual([
      '  Noch ohne Seite: address, hours, email, anonymous. Bitte die Seite nennen, die es sagt. Sagt es keine, „weglassen“ eingeben: Dann bleiben diese Angaben leer.',
    ])
    expect(said.filter((line) => line.startsWith('Was belegt'))).toEqual([
      'Was belegt diese Seite? Mit Komma (noch ohne Seite: website, address, hours, email, anonymous):',
      'Was belegt diese Seite? Mit Komma (noch ohne Seite: address, hours, email, anonymous):',
    ])
    expect(draft.sources.map(({ url }) => url)).toEqual(['https://a.example', 'https://b.example'])
  })

  it('what no page says is left out', async () => {
    const { draft } = await typed({
      'In welchen Sprachen': 'de, tr',
      Website: ['http://muster.example', 'http://muster.example'],
      'Was belegt': 'hours',
      'Adresse einer weiteren': ['', 'weglassen'],
      'Wie sicher': 'medium',
    })
    expect(draft).toMatchObject({ anonymous: null, free: null, languages: ['de'], confidence: 'medium' })
    expect(draft.contact).toEqual({
      phones: [{ number: '0351 1234567', source: 'https://muster.example/kontakt' }],
      emails: [],
      website: null,
      chat: null,
      form: null,
      video: null,
      address: null,
      hours: 'Mo-Fr 09:00-16:00',
      hoursNote: null,
    })
  })

  it('pages without a date do not make a number sure', async () => {
    const { said, draft } = await typed({ 'Welches Datum': '', 'Wie sicher': ['high', 'medium'] })
    expect(said).toContain(
      '  Die Nummer „0351 1234567“ steht auf keiner Seite mit Datum. Deshalb höchstens medium, bis jemand anruft.',
    )
    expect(draft.confidence).toBe('medium')
  })

  it('a number that another offer has is told', async () => {
    const { said } = await typed({ Telefonnummer: ['030 252 088 38', ''] })
    expect(said.join('\n')).toMatch(/Hinweis: .*de-hateaid.*sameAs/)
  })

  it('answers that end early end it, and say where', async () => {
    await expect(typed({ 'Was geschieht': [] })).rejects.toThrow(Interrupted)
    await expect(typed({ 'Was geschieht': [] })).rejects.toThrow('Was geschieht dort?')
  })
})

describe('npm run rules:new', { timeout: 240_000 }, () => {
  const workshop = openWorkshop()
  afterAll(() => workshop.close())
  const file = join(workshop.folder, 'rules/offers/sn/sn-probe.yaml')
  const files = () => readdirSync(join(workshop.folder, 'rules'), { recursive: true }).length
  const input = (id: string) =>
    [
      'SN',
      'Probe',
      id,
      'Muster e. V.',
      'victim-support',
      'victim-support',
      'general',
      'ja',
      'independent',
      'everyone',
      'alle',
      'threat',
      'head',
    ]
      .concat(['counselling', 'acute', '', '', 'ja', 'ja', 'Probe', 'Sample'])
      .concat(['Sie sprechen am Telefon mit jemandem.', 'You talk with somebody by phone.'])
      .concat(['Hier berät Sie jemand.', 'Somebody advises you here.'])
      .concat(['0351 1234567', 'https://muster.example', '', '', 'https://muster.example', '', '', '', '', ''])
      .concat(['', '', 'website, anonymous, free', '', 'Berät nach Drohungen, berät selbst.', 'medium', ''])
      .join('\n')

  it('writes nothing where the answers end early, and one sound file where they do not', async () => {
    const before = files()
    const early = await workshop.run('rules-new', ['--without-proof'], 'SN\nProbe\nSN-Falsch\nsn-probe\n')
    expect(early.code).toBe(2)
    expect(early.out).toContain('Kleinbuchstaben')
    expect(early.err).toContain('Die Antworten enden bei: Wer trägt es? Nichts geschrieben.')
    expect(files()).toBe(before)

    const whole = await workshop.run('rules-new', ['--without-proof'], `${input('sn-probe')}\n`)
    expect(whole).toMatchObject({ code: 0, err: '' })
    expect(whole.out).toContain('Geschrieben: rules/offers/sn/sn-probe.yaml')
    expect(existsSync(file)).toBe(true)
    expect(files()).toBe(before + 1)
    const texts = new Map([...valid, ['offers/sn/sn-probe.yaml', readFileSync(file, 'utf8')]])
    expect(() => readRules(texts)).not.toThrow()
  })
})
