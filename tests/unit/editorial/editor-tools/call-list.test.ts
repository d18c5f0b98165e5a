import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import { KINDS } from '../../../../src/domain/rulebook/index.ts'
import type { OfferFile } from '../../../../src/editorial/authoring/index.ts'
import { callCsv, callHtml, callList, hoursInWords } from '../../../../src/editorial/editor-tools/index.ts'
import { countExposure, type Exposure } from '../../../../src/editorial/statistics/index.ts'
import { answersAt, spaceOf } from '../../../../src/editorial/verification/answer-space.ts'
import { projected } from '../../../../src/editorial/verification/rulebook-projection.ts'
import { FULL_OFFER } from '../../../support/full-offers.ts'
import { rulebook, ruleFiles } from '../../../support/rules.ts'
import { openWorkshop } from '../../../support/workshop.ts'
import { everyPlace, smallRulebooks } from '../verification/small-space.ts'

const { offers, site } = ruleFiles
const NOW = { date: '2026-12-01', minute: 600 }
const shown: Exposure = {
  answerSets: 1000,
  counts: new Map(offers.map(({ id }, index) => [id, { fits: (index * 7) % 1000, listed: 1000 - index }])),
}
const calls = callList(offers, site, shown, NOW.date)
const changed = (id: string, change: Partial<OfferFile>) =>
  offers.map((offer) => (offer.id === id ? { ...offer, ...change } : offer))
const idsOf = (files: readonly OfferFile[], today = NOW.date) =>
  callList(files, site, shown, today)
    .filter(({ office }) => office === null)
    .map(({ offer }) => offer.id)

describe('the counting', () => {
  it('counts every answer set one by one', () => {
    fc.assert(
      fc.property(smallRulebooks, (rules) => {
        const space = spaceOf(rules.questions)
        const every = [...everyPlace(space)].map((place) => answersAt(space, place))
        const { counts, answerSets } = countExposure(rules, NOW)
        expect(answerSets).toBe(every.length)
        for (const offer of rules.offers.filter(({ id }) => !rules.site.reserved.includes(id))) {
          const alone = projected(rules, [offer])
          const results = every.map((answers) => recommend(alone, answers, NOW))
          expect(counts.get(offer.id)).toEqual({
            listed: results.filter(({ all }) => all.length > 0).length,
            fits: results.filter(({ first, more }) => first.length + more.length > 0).length,
          })
        }
      }),
      { numRuns: 3 },
    )
  })

  it('counts what stands on the cards of hotline and emergency for everybody', () => {
    const few = { ...rulebook, offers: rulebook.offers.filter(({ id }) => rulebook.site.reserved.includes(id)) }
    const { counts, answerSets } = countExposure(few, NOW)
    expect([...counts.values()]).toEqual(few.offers.map(() => ({ listed: answerSets, fits: answerSets })))
  })
})

describe('whom to call', () => {
  it('begins with those that most answer sets lead to', () => {
    const ofOffers = calls.filter(({ office }) => office === null)
    for (const urgency of ['no-number', null] as const) {
      const order = ofOffers
        .filter((call) => call.urgency === urgency)
        .map(({ fits, listed }) => fits * 10_000 + listed)
      expect(order).toEqual([...order].sort((a, b) => b - a))
    }
    expect(ofOffers).toHaveLength(offers.length - site.emergency.length)
  })

  it('orders by answer sets, then by listings, then by id, and says how old each is', () => {
    const ids = ['de-hateaid', 'de-rias', 'sn-raa-support', 'sn-lka-zastex']
    const few = ids.map((id) => offers.find((offer) => offer.id === id)!)
    const confirmed = { on: '2026-08-23', by: 'phone' as const }
    const counts = new Map([
      ['de-hateaid', { fits: 5, listed: 40 }],
      ['de-rias', { fits: 70, listed: 80 }],
      ['sn-raa-support', { fits: 5, listed: 300 }],
      ['sn-lka-zastex', { fits: 5, listed: 40 }],
    ])
    const list = callList(
      few.map(({ offices: _, recheckBy: __, fundedUntil: ___, ...offer }) =>
        offer.id === 'sn-raa-support' ? { ...offer, confirmed } : offer,
      ),
      site,
      { counts },
      '2026-12-01',
    )
    expect(list.map(({ offer, file, fits, listed, days }) => [offer.id, file, fits, listed, days])).toEqual([
      ['de-rias', 'rules/offers/de/de-rias.yaml', 70, 80, null],
      ['sn-raa-support', 'rules/offers/sn/sn-raa-support.yaml', 5, 300, 100],
      ['de-hateaid', 'rules/offers/de/de-hateaid.yaml', 5, 40, null],
      ['sn-lka-zastex', 'rules/offers/sn/sn-lka-zastex.yaml', 5, 40, null],
    ])
  })

  it('warns of crisis lines and of offices that cannot be written to', () => {
    const caution = (change: Partial<OfferFile>) =>
      callList(changed('de-hateaid', change), site, shown, NOW.date).find(({ offer }) => offer.id === 'de-hateaid')
        ?.caution
    const { contact } = offers.find(({ id }) => id === 'de-hateaid')!
    expect(caution({})).toBeNull()
    expect(caution({ kind: 'crisis-line' })).toContain('Krisentelefon')
    expect(caution({ contact: { ...contact, phones: [] } })).toBeNull()
    expect(caution({ contact: { ...contact, phones: [], emails: [] } })).toContain('Ohne Nummer und Adresse')
  })

  it('leaves out emergency numbers, what has ended, and what was confirmed in the last 90 days', () => {
    for (const id of site.emergency) expect(idsOf(offers)).not.toContain(id)
    const has = (change: Partial<OfferFile>) =>
      idsOf(changed('de-hateaid', { recheckBy: undefined, ...change })).includes('de-hateaid')
    const confirmed = (on: string) => ({ confirmed: { on, by: 'phone' as const } })
    expect(has(confirmed('2026-11-30'))).toBe(false)
    expect(has(confirmed('2026-09-03'))).toBe(false)
    expect(has(confirmed('2026-09-02'))).toBe(true)
    expect(has({ status: 'ended' })).toBe(false)
    expect(has({ endsOn: '2026-11-30' })).toBe(false)
    expect(has({ endsOn: '2026-12-01' })).toBe(true)
    expect(has({ status: 'paused' })).toBe(true)
  })

  it('asks each office what its file leaves open', () => {
    const asked = (id: string, change: Partial<OfferFile> = {}) =>
      callList(changed(id, change), site, shown, NOW.date)
        .find(({ offer }) => offer.id === id)!
        .questions.join('\n')
    const all = asked('de-hateaid')
    for (const word of [
      '030 252 088 38',
      'beratung@hateaid.org',
      'Mo 10–13 Uhr',
      'Feiertag',
      'anonym',
      'kostenlos',
      'Wer darf',
      'Polizei',
    ])
      expect(all).toContain(word)
    expect(asked('de-hateaid', { anonymous: null })).toContain('Geht es anonym?\n')
    expect(asked('de-hateaid', { anonymous: false })).toContain('Bei uns steht: nein')
    expect(asked('de-hateaid', { status: 'paused' })).toContain('ausgesetzt')
    expect(asked('de-hateaid', { endsOn: '2027-12-31' })).toContain('31. Dezember 2027')
    expect(asked('de-hateaid', { police: 'may-forward' })).toContain('Fragen Sie vorher?')
    expect(asked('sn-lka-zastex')).toContain('Verfahren')
    const ofKind = KINDS.map((kind) => asked('de-hateaid', { kind }))
    expect(new Set(ofKind).size).toBe(KINDS.length)
    for (const { questions, office } of calls) {
      expect(questions.length).toBeGreaterThan(office === null ? 6 : 3)
      for (const question of questions) expect(question).not.toMatch(/undefined|null|(?<!\p{L})T[uh](?!\p{L})|!/u)
    }
  })

  it.each([
    ['24/7', 'rund um die Uhr'],
    ['Mo-Fr 09:00-16:00; PH off', 'Mo–Fr 9–16 Uhr; Feiertage zu'],
    ['Mo,Tu 10:00-12:00,13:00-15:30', 'Mo, Di 10–12, 13–15:30 Uhr'],
    ['Sa-Su 17:00-19:00', 'Sa–So 17–19 Uhr'],
  ])('says %s as „%s“', (osm, words) => {
    expect(hoursInWords(osm)).toBe(words)
  })
})

describe('what comes first', () => {
  const { offices: _, fundedUntil: __, recheckBy: ___, endsOn: ____, ...plain } = FULL_OFFER
  const one = (id: string, change: Partial<OfferFile> = {}): OfferFile => ({
    ...plain,
    id,
    confirmed: null,
    ...change,
  })
  const door = { noDoor: undefined, listOnly: undefined } as const
  const silent = { contact: { ...plain.contact, phones: [] } }
  const none: Exposure = { answerSets: 1, counts: new Map([['sn-oft', { fits: 9, listed: 9 }]]) }
  const order = (files: readonly OfferFile[]) =>
    callList(files, site, none, '2026-12-01').map(({ offer, office, urgency }) => [
      offer.id,
      office?.id ?? null,
      urgency,
    ])

  it('is the specialist that may lead though it has no number, then what runs out, then what most answers lead to', () => {
    const files = [
      one('sn-oft'),
      one('sn-ohne', { ...door, ...silent }),
      one('sn-ohne-tuer', { ...silent, noDoor: true }),
      one('sn-traurig', { ...door, ...silent, help: 'trauma' }),
      one('sn-ruht', { ...door, ...silent, status: 'paused' }),
      one('sn-januar', { recheckBy: { on: '2027-01-20', why: 'Nachfragen, ob es weitergeht.', source: null } }),
      one('sn-dezember', { fundedUntil: { on: '2026-12-31', source: 'https://alles.example/' } }),
      one('sn-vorbei', { fundedUntil: { on: '2026-06-30', source: 'https://alles.example/' } }),
      one('sn-sommer', { fundedUntil: { on: '2027-06-30', source: 'https://alles.example/' } }),
    ]
    expect(order(files)).toEqual([
      ['sn-ohne', null, 'no-number'],
      ['sn-vorbei', null, 'due'],
      ['sn-dezember', null, 'due'],
      ['sn-januar', null, 'due'],
      ['sn-oft', null, null],
      ['sn-ohne-tuer', null, null],
      ['sn-ruht', null, null],
      ['sn-sommer', null, null],
      ['sn-traurig', null, null],
    ])
  })

  it('looks 60 days ahead, and calls again what was confirmed but runs out', () => {
    const confirmed = { on: '2026-11-30', by: 'phone' } as const
    const until = (on: string) => order([one('sn-a', { confirmed, fundedUntil: { on, source: 'https://a.example/' } })])
    expect(until('2027-01-30')).toEqual([['sn-a', null, 'due']])
    expect(until('2027-01-31')).toEqual([])
  })

  it('has a line for each office, after its offer and by town, as long as nobody has confirmed it', () => {
    const [leipzig] = FULL_OFFER.offices!
    const office = (id: string, town: string, on: string | null) => ({
      ...leipzig!,
      id,
      town,
      confirmed: on === null ? null : { on, by: 'phone' as const },
    })
    const offices = [office('z', 'Zwickau', null), office('a', 'Aue', null), office('d', 'Dresden', '2026-11-20')]
    expect(order([one('sn-oft', { offices }), one('sn-zwei')])).toEqual([
      ['sn-oft', null, null],
      ['sn-oft', 'a', null],
      ['sn-oft', 'z', null],
      ['sn-zwei', null, null],
    ])
    // A number at an office is a number to call.
    expect(order([one('sn-ohne', { ...door, ...silent, offices })])[0]).toEqual(['sn-ohne', null, null])
  })

  it('names the number to check, in the warning, among the questions and in a column of its own', () => {
    const [call] = callList([FULL_OFFER], site, none, '2027-06-01').filter(({ office }) => office !== null)
    expect(call?.caution).toContain('Zu prüfende Nummer: 0341 9999999')
    expect(call?.questions).toContain('Gilt die Nummer 0341 9999999 noch, und dürfen wir sie Ratsuchenden nennen?')
    const [, row] = parse(callCsv([call!, call!], ','), { bom: true, columns: true }) as Record<string, string>[]
    expect(row).toMatchObject({
      Kennung: 'sn-alles',
      Büro: 'leipzig',
      Name: 'Alles Leipzig',
      Ort: 'Leipzig',
      'Zu prüfende Nummer': '0341 9999999',
      Telefon: '0341 7654321 (Empfang)\n0341 7654322',
    })
  })

  it('finds among today’s offers those that the landscape names', () => {
    const first = callList(offers, site, shown, NOW.date).filter(({ urgency }) => urgency === 'no-number')
    const ids = new Set(first.map(({ offer }) => offer.id))
    for (const id of ['th-ezra', 'th-elly', 'hb-soliport', 'by-bud', 'sl-bounce-back']) expect(ids).toContain(id)
  })
})

describe('the sheet as a table', () => {
  const tricky = changed('de-hateaid', { name: '=HYPERLINK("x";"y"), „Wort“;\nzweite Zeile' })
  const list = callList(tricky, site, shown, NOW.date)

  it.each([';', ','] as const)('comes back whole when it is read with %s', (separator) => {
    const text = callCsv(list, separator)
    expect(text.startsWith('\uFEFFRang')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    const rows: Record<string, string>[] = parse(text, {
      bom: true,
      columns: true,
      delimiter: separator,
      record_delimiter: '\r\n',
    })
    expect(rows.map((row) => row.Kennung)).toEqual(list.map(({ offer }) => offer.id))
    expect(rows.map((row) => Number(row['Passt in Antwortsätzen']))).toEqual(list.map(({ fits }) => fits))
    expect(rows.map((row) => row.Fragen)).toEqual(list.map(({ questions }) => questions.join('\n')))
    for (const row of rows) {
      expect([row.Datum, row['Wer hat gefragt'], row['Mit wem gesprochen'], row.Ergebnis]).toEqual(['', '', '', ''])
      for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@]/)
    }
    expect(rows.find((row) => row.Kennung === 'de-hateaid')?.Name).toBe(
      `'${tricky.find(({ id }) => id === 'de-hateaid')!.name}`,
    )
  })
})

describe('the sheet on paper', () => {
  it('is valid, loads nothing, runs nothing, and takes every text as text', async () => {
    const html = callHtml(
      callList(changed('de-hateaid', { name: '<img onerror=alert(1)>"&' }), site, shown, NOW.date),
      1000,
      NOW.date,
    )
    expect(html).not.toMatch(/<script|<img|<link|\ssrc=|\shref=|@import|url\(/)
    expect(html).toContain('&lt;img onerror=alert(1)&gt;&quot;&amp;')
    expect(html.match(/<article/g)).toHaveLength(calls.length)
    expect(html).toContain('break-inside: avoid')
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })
})

describe('npm run rules:calls', { timeout: 120_000 }, () => {
  const workshop = openWorkshop()
  afterAll(() => workshop.close())

  it('writes both where it is told, and prints the exact numbers', async () => {
    const { code, out } = await workshop.run('rules-calls', ['--out', 'blatt', '--top', '5', '--area', 'SN'])
    expect(code).toBe(0)
    expect(out).toContain('34.048.528.200 Antwortsätzen')
    expect(out).toContain('5 stehen in der Liste')
    expect(out).toContain('de-notruf-110')
    const csv = readFileSync(join(workshop.folder, 'blatt/anrufliste.csv'), 'utf8')
    expect(parse(csv, { bom: true, delimiter: ';' })).toHaveLength(6)
    expect(readFileSync(join(workshop.folder, 'blatt/anrufliste.html'), 'utf8')).toContain('Anrufliste')
    const refused = await workshop.run('rules-calls', ['--area', 'XX'])
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('Erlaubt: DE, BW') })
  })
})
