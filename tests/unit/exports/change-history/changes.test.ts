import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/rulebook/index.ts'
import {
  CHANGES,
  changeWords,
  historyOf,
  noHistoryWords,
  PARTS,
  partWords,
} from '../../../../src/exports/change-history/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { ruleFiles } from '../../../support/rules.ts'

const offer = ruleFiles.offers.find(({ id }) => id === 'sn-raa-support')!
const start = { date: '2026-11-22', offers: 1 }

function changes(before: unknown, after: unknown) {
  const day = { date: '2026-12-01', paths: [], before: [before], after: [after] }
  return historyOf(start, [day]).changes
}
const kinds = (after: unknown, before: unknown = offer) => changes(before, after).map(({ kind }) => kind)

describe('what changed about an offer', () => {
  it('is nothing where only the editors’ own notes, the order of keys or the judgement’s reason changed', () => {
    const shuffled = Object.fromEntries(Object.entries(offer).toReversed())
    expect(kinds({ ...shuffled, note: 'anders', judged: 'Ein anderer Grund.', examples: [] })).toEqual([])
  })

  it('is named by its field', () => {
    const contact = (fields: object) => ({ ...offer, contact: { ...offer.contact, ...fields } })
    const [phone] = offer.contact.phones
    expect(kinds(contact({ phones: [] }))).toEqual(['phone'])
    expect(kinds(contact({ phones: [{ ...phone, number: '0351 1' }] }))).toEqual(['phone'])
    // Where a number was found is a source, not the number.
    expect(kinds(contact({ phones: [{ ...phone, source: 'https://example.org/' }] }))).toEqual([])
    expect(kinds(contact({ hours: 'Mo-Fr 09:00-16:00' }))).toEqual(['hours'])
    expect(kinds(contact({ emails: ['a@example.org'] }))).toEqual(['email'])
    expect(kinds(contact({ website: null }))).toEqual(['links'])
    expect(kinds(contact({ address: 'Weg 1' }))).toEqual(['address'])
    expect(kinds({ ...offer, status: 'ended' })).toEqual(['ended'])
    expect(kinds({ ...offer, status: 'paused', endsOn: '2027-12-31' })).toEqual(['paused', 'ends-on'])
    expect(kinds(offer, { ...offer, status: 'paused' })).toEqual(['resumed'])
    expect(kinds({ ...offer, confirmed: { on: '2026-12-01', by: 'phone' } })).toEqual(['confirmed'])
    expect(kinds({ ...offer, needs: ['legal'] })).toEqual(['whom'])
    expect(kinds({ ...offer, free: null })).toEqual(['free'])
    expect(kinds({ ...offer, police: 'police', area: 'DE' })).toEqual(['area', 'police'])
  })

  it('never tells a former or new telephone number, address, mail or link', () => {
    const secret = fc.stringMatching(/^[a-z]{12}$/)
    fc.assert(
      fc.property(secret, secret, (former, now) => {
        const contact = (word: string) => ({
          phones: [{ number: word, label: word, address: word, email: word }],
          emails: [word],
          website: word,
          chat: word,
          form: word,
          address: word,
          hoursNote: word,
        })
        const said = JSON.stringify(
          changes({ ...offer, contact: contact(former) }, { ...offer, contact: contact(now), note: now }),
        )
        expect(said).not.toContain(former)
        expect(said).not.toContain(now)
      }),
    )
  })

  it('reads files of any shape without an error', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (before, after) => Array.isArray(changes(before, after))))
  })

  it('takes an offer whose file moved for the same offer', () => {
    expect(kinds(offer, offer)).toEqual([])
    expect(kinds(null, offer)).toEqual(['removed'])
    expect(kinds(offer, null)).toEqual(['added'])
  })
})

describe('a history', () => {
  const day = (date: string, id: string, paths: readonly string[] = []) => ({
    date,
    paths,
    before: [],
    after: [{ ...offer, id, name: id }],
  })

  it('has the newest day first and counts the other parts by their files', () => {
    const history = historyOf(start, [
      day('2026-11-23', 'b', ['steps/a.yaml', 'steps/b.yaml', 'articles/README.md', 'articles/x.de.md']),
      day('2026-12-01', 'a', ['policy.yaml', 'offers/de/a.yaml', 'schema/site.schema.json']),
    ])
    expect(history.changes.map(({ date, offer: id }) => [date, id])).toEqual([
      ['2026-12-01', 'a'],
      ['2026-11-23', 'b'],
    ])
    expect(history.parts).toEqual([
      { date: '2026-12-01', part: 'policy', files: 1 },
      { date: '2026-11-23', part: 'steps', files: 2 },
      { date: '2026-11-23', part: 'articles', files: 1 },
    ])
    expect([history.since, history.until, history.offersAtStart]).toEqual(['2026-11-22', '2026-12-01', 1])
  })

  it('ends where it begins while nothing changed', () => {
    expect(historyOf(start, [])).toMatchObject({ since: '2026-11-22', until: '2026-11-22', changes: [] })
  })

  it.each(LANGUAGES)('has words for every change and for every reason of not knowing (%s)', (language) => {
    const t = textsFor(language)
    const words = CHANGES.map((kind) =>
      changeWords({ date: '2026-12-01', offer: 'a', name: 'A', kind, from: null, to: null }, t, language),
    )
    const parts = PARTS.flatMap((part) => [1, 2].map((files) => partWords({ date: '2026-12-01', part, files }, t)))
    const none = (['shallow', 'no-repository'] as const).map((reason) => noHistoryWords({ known: false, reason }, t))
    for (const said of [...words, ...parts, ...none]) expect(said).not.toMatch(/history\.\w/)
    expect(new Set(words).size).toBe(CHANGES.length)
  })

  it('words values that can be said', () => {
    const t = textsFor('de')
    const said = (kind: 'area' | 'free' | 'ends-on' | 'confirmed' | 'hours', from: string | null, to: string | null) =>
      changeWords({ date: '2026-12-01', offer: 'a', name: 'A', kind, from, to }, t, 'de')
    expect(said('area', 'SN', 'DE')).toBe('Gebiet geändert: Sachsen → Bundesweit')
    expect(said('free', null, 'true')).toMatch(/^Kosten geändert: keine Angabe → ja$/i)
    expect(said('ends-on', null, '2027-12-31')).toBe('Letzter Tag der Hilfe: keine Angabe → 31. Dezember 2027')
    expect(said('confirmed', null, '2026-12-01')).toBe('Von einem Menschen bestätigt: 1. Dezember 2026')
    expect(said('hours', 'Mo 10:00-12:00', null)).toBe('Zeiten geändert')
  })
})
