import { describe, expect, it } from 'vitest'
import {
  callCsv,
  callList,
  confirmCommand,
  confirmOffer,
  takeSheet,
  wayToAsk,
} from '../../../../src/editorial/editor-tools/index.ts'
import { readCsv } from '../../../../src/text/encoding/index.ts'
import { ruleFiles, ruleTexts } from '../../../support/rules.ts'

const TODAY = '2026-12-02'
const { offers, site } = ruleFiles
const calls = callList(offers, site, { counts: new Map() }, TODAY)
const take = (sheet: string) => takeSheet(sheet, offers, ruleTexts, TODAY)

const HEAD = 'Kennung;Büro;Wie;Datum;Ergebnis'
const sheet = (...lines: readonly string[]) => [HEAD, ...lines].join('\r\n')
const withOffices = offers.find(({ offices }) => offices?.some(({ contact }) => contact.phones.length > 0))!
const office = withOffices.offices!.find(({ contact }) => contact.phones.length > 0)!

describe('the call list', () => {
  it('prints a command that works, for every offer and office of today', () => {
    expect(calls.length).toBeGreaterThan(250)
    for (const { offer, office: one } of calls) {
      const [, name, by] = /^npm run -s rules:confirm -- (\S+) --by (\S+)$/.exec(confirmCommand(offer, one)) ?? []
      const answer = confirmOffer(offers, ruleTexts, { ids: [name!], by, on: undefined }, TODAY)
      expect([name, 'refused' in answer ? answer.refused : '']).toEqual([name, ''])
    }
  })

  it('tells calls from letters and from look-ups, and keeps crisis lines free', () => {
    const way = (id: string) => wayToAsk(offers.find((offer) => offer.id === id)!, null)
    expect(way('de-hateaid')).toBe('phone')
    const crisis = offers.find(
      ({ kind, contact }) =>
        kind === 'crisis-line' && contact.phones.length > 0 && contact.emails.length === 0 && contact.website !== null,
    )!
    expect(wayToAsk(crisis, null)).toBe('website')
    const silent = offers.find(
      ({ contact }) => contact.phones.length + contact.emails.length === 0 && contact.website !== null,
    )!
    expect(wayToAsk(silent, null)).toBe('website')
    const ways = new Set(calls.map((call) => wayToAsk(call.offer, call.office)))
    expect(ways.has('phone') && ways.has('website')).toBe(true)
  })
})

describe('a filled sheet', () => {
  it('comes back: every line that says „alles stimmt“ is a confirmation, and nothing else changes', () => {
    const some = calls.slice(0, 40)
    const [head, ...rows] = readCsv(callCsv(some))
    const filled = rows.map((row) =>
      row.map((cell, at) => (head![at] === 'Ergebnis' ? 'alles stimmt' : head![at] === 'Datum' ? '1.12.2026' : cell)),
    )
    const text = [head!, ...filled]
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t'))
      .join('\r\n')
    const { files, said, open, wrong } = take(text)
    expect([open, wrong]).toEqual([[], []])
    expect(said.filter((line) => line.startsWith('rules/'))).toHaveLength(40)
    for (const [path, after] of files) {
      const [old, now] = [ruleTexts.get(path)!.split('\n'), after.split('\n')]
      expect(now).toHaveLength(old.length)
      const changed = now.filter((line, index) => line !== old[index])
      expect(changed.length).toBe(some.filter(({ file }) => file === `rules/${path}`).length)
      for (const line of changed)
        expect(line).toMatch(/^ *confirmed: \{on: "2026-12-01", by: (?:phone|mail|website|visit)\}$/)
    }
  })

  it('is read whatever program stored it, in the words of a table', () => {
    const { files, wrong } = take(
      `\uFEFF${HEAD.replaceAll(';', ',')}\nde-hateaid,,Telefon,01.12.26,"Stimmt"\nde-rias,,website,2026-12-01,ok\n`,
    )
    expect(wrong).toEqual([])
    expect(files.get('offers/de/de-hateaid.yaml')).toContain('confirmed: {on: "2026-12-01", by: phone}')
    expect(files.get('offers/de/de-rias.yaml')).toContain('confirmed: {on: "2026-12-01", by: website}')
  })

  it('confirms an office by itself', () => {
    const { files, said, wrong } = take(sheet(`${withOffices.id};${office.id};Telefon;;alles stimmt`))
    expect(wrong).toEqual([])
    expect(said).toHaveLength(1)
    const [text] = files.values()
    const at = text!.indexOf(`confirmed: {on: "${TODAY}", by: phone}`)
    expect(at).toBeGreaterThan(text!.indexOf(`id: ${office.id}`))
  })

  it('leaves out what nobody was asked, and tells what has to be done by hand', () => {
    const { files, open, wrong } = take(
      sheet(
        'de-hateaid;;Telefon;;',
        'de-rias;;Telefon;;nicht erreicht',
        'de-hateaid;;Telefon;;geändert: neue Nummer',
        'de-rias;;E-Mail;;gibt es nicht mehr',
      ),
    )
    expect([files.size, wrong]).toEqual([0, []])
    expect(open).toEqual([
      'Zeile 4, de-hateaid: „geändert: neue Nummer“. Bitte zuerst die Datei ändern, dann bestätigen.',
      'Zeile 5, de-rias: „gibt es nicht mehr“. Bitte in der Datei status: ended eintragen.',
    ])
  })

  it.each([
    ['an unknown id', 'de-hateait;;Telefon;;stimmt', ['Zeile 2, de-hateait', 'Meinten Sie „de-hateaid“']],
    ['an unknown office', 'de-hateaid;leipzig;Telefon;;stimmt', ['kein Büro „leipzig“']],
    ['a result that says nothing', 'de-hateaid;;Telefon;;naja', ['„naja“', 'Erlaubt: alles stimmt, geändert']],
    ['a day in words', 'de-hateaid;;Telefon;gestern;stimmt', ['„gestern“', '1.12.2026']],
    ['a day to come', 'de-hateaid;;Telefon;3.12.2026;stimmt', ['Zukunft']],
    [
      'a way that does not exist',
      'de-hateaid;;Brieftaube;;stimmt',
      ['„Brieftaube“', 'Telefon, E-Mail, Website, Besuch'],
    ],
  ])('refuses %s and names the line', (_, line, words) => {
    const { files, wrong } = take(sheet(line))
    expect([files.size, wrong.length]).toEqual([0, 1])
    for (const word of words) expect(wrong[0]).toContain(word)
  })

  it('refuses another table', () => {
    expect(take('Name;Ort\nA;B').wrong[0]).toContain('Kennung, Büro, Wie, Datum, Ergebnis')
  })
})
