import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { addDays, wallTimeOf } from '../../../../src/domain/matching/index.ts'
import { CONFIRMED_BY, offerFile, parseFile } from '../../../../src/editorial/authoring/index.ts'
import {
  type Confirmation,
  confirmationProblem,
  confirmOffer,
  withConfirmation,
} from '../../../../src/editorial/editor-tools/index.ts'
import { ruleFiles, ruleTexts } from '../../../support/rules.ts'
import { openWorkshop } from '../../../support/workshop.ts'

const offers = [...ruleTexts].filter(([path]) => path.startsWith('offers/'))
const confirmation: fc.Arbitrary<Confirmation> = fc.record({
  on: fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2026-11-22', days)),
  by: fc.constantFrom(...CONFIRMED_BY),
})
/** How an editor's program may have stored the same file. */
const stored: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replaceAll('\n', '\r\n'),
  (text: string) => `\uFEFF${text}`,
  (text: string) => text.replace('confirmed: null', 'confirmed: null # noch niemand'),
  (text: string) => text.replace('confirmed: null', 'confirmed:'),
  (text: string) => text.replace('confirmed: null', 'confirmed: ~'),
)

function read(text: string) {
  const result = parseFile('x.yaml', text, offerFile)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.parsed.value
}

describe('a confirmation', () => {
  it('changes nothing but its own line, in every file, however it is stored', () => {
    expect(offers).toHaveLength(ruleFiles.offers.length)
    fc.assert(
      fc.property(fc.constantFrom(...offers), stored, confirmation, ([, text], store, said) => {
        const before = store(text)
        const after = withConfirmation(before, said)
        const [old, now] = [before.split('\n'), after.split('\n')]
        expect(now).toHaveLength(old.length)
        const changed = now.filter((line, index) => line !== old[index])
        expect(changed).toHaveLength(1)
        expect(changed[0]).toMatch(/^confirmed: \{on: "[\d-]+", by: [a-z]+\}( # noch niemand)?\r?$/)
        expect(read(after)).toEqual({ ...read(before), confirmed: said })
      }),
      { numRuns: 500 },
    )
  })

  it('is written into each of the files as they are today', () => {
    for (const [path, text] of offers) {
      const after = withConfirmation(text, { on: '2026-12-01', by: 'phone' })
      expect(after.replace('{on: "2026-12-01", by: phone}', 'null'), path).toBe(text)
    }
  })

  it('takes the place of an earlier one, whatever its form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...offers),
        confirmation,
        confirmation,
        fc.boolean(),
        ([, text], first, then, block) => {
          const once = block
            ? text.replace(
                /^confirmed: null/m,
                `confirmed:\n  # Frau M. am Telefon\n  by: ${first.by}\n  on: '${first.on}'`,
              )
            : withConfirmation(text, first)
          const twice = withConfirmation(once, then)
          expect(twice.split('\n')).toHaveLength(once.split('\n').length)
          expect(twice.includes('# Frau M.')).toBe(block)
          expect(read(twice)).toEqual({ ...read(text), confirmed: then })
        },
      ),
    )
  })

  it('is refused where it cannot be true', () => {
    const offer = (id: string) => ruleFiles.offers.find((one) => one.id === id)!
    const why = (id: string, on: string, by: Confirmation['by']) =>
      confirmationProblem(offer(id), { on, by }, '2026-12-02')
    expect(why('de-hateaid', '2026-12-01', 'phone')).toBeNull()
    expect(why('de-hateaid', '2026-11-01', 'phone')).toBeNull()
    expect(why('de-hateaid', '2026-12-03', 'phone')).toContain('Zukunft')
    expect(why('de-hateaid', '2026-10-31', 'phone')).toContain('(2026-11)')
    const silent = ruleFiles.offers.find(({ contact }) => contact.phones.length + contact.emails.length === 0)!
    expect(why(silent.id, '2026-12-01', 'phone')).toContain('keine Telefonnummer')
    expect(why(silent.id, '2026-12-01', 'mail')).toContain('keine E-Mail-Adresse')
    const known = { ...offer('de-hateaid'), confirmed: { on: '2026-12-01', by: 'phone' as const } }
    expect(confirmationProblem(known, { on: '2026-11-30', by: 'mail' }, '2026-12-02')).toContain('schon am 2026-12-01')
  })
})

describe('a request', () => {
  const ask = (ids: readonly string[], by?: string, on?: string) =>
    confirmOffer(ruleFiles.offers, ruleTexts, { ids, by, on }, '2026-12-02')

  it('names the twin that shares the office', () => {
    const twin = ruleFiles.offers.find(({ sameAs, contact }) => sameAs !== undefined && contact.website !== null)!
    expect(ask([twin.id], 'website')).toMatchObject({
      said: expect.arrayContaining(twin.sameAs!.map((id) => expect.stringContaining(id))),
    })
  })

  it.each<[string, readonly string[], string | undefined, string | undefined, readonly string[]]>([
    ['no id', [], 'phone', undefined, ['Kennung', 'fehlt', '.yaml']],
    ['an id that does not exist', ['de-hateait'], 'phone', undefined, ['de-hateait', 'Meinten Sie „de-hateaid“']],
    ['an id near to none', ['xx'], 'phone', undefined, ['xx', 'Name der Datei']],
    ['two at once', ['de-hateaid', 'de-rias'], 'phone', undefined, ['de-rias', 'nach dem anderen']],
    ['no way', ['de-hateaid'], undefined, undefined, ['--by fehlt', ...CONFIRMED_BY]],
    ['a way that does not exist', ['de-hateaid'], 'phon', undefined, ['phon', 'Meinten Sie „phone“', ...CONFIRMED_BY]],
    ['a day of German writing', ['de-hateaid'], 'phone', '1.12.2026', ['1.12.2026', '2026-12-01']],
    ['a day that does not exist', ['de-hateaid'], 'phone', '2026-02-30', ['2026-02-30', 'kein Tag']],
    ['a day to come', ['de-hateaid'], 'phone', '2026-12-03', ['2026-12-03', 'Zukunft', '2026-12-02']],
    ['a day before the pages were read', ['de-hateaid'], 'phone', '2026-10-31', ['2026-10-31', '2026-11']],
  ])('of %s is refused with the remedy', (_, ids, by, on, words) => {
    const answer = ask(ids, by, on)
    if (!('refused' in answer)) throw new Error('It was taken.')
    for (const word of words) expect(answer.refused).toContain(word)
  })
})

describe('npm run rules:confirm', { timeout: 120_000 }, () => {
  const workshop = openWorkshop()
  afterAll(() => workshop.close())

  it('writes the line and says where; a refusal writes nothing', async () => {
    const path = join(workshop.folder, 'rules/offers/de/de-hateaid.yaml')
    const before = readFileSync(path, 'utf8')
    const today = wallTimeOf(new Date()).date
    const refused = await workshop.run('rules-confirm', ['de-hateaid', '--by', 'phone', '--on', '2199-01-01'])
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Zukunft') })
    expect(readFileSync(path, 'utf8')).toBe(before)

    const first = await workshop.run('rules-confirm', ['de-hateaid', '--by', 'phone', '--on', today])
    expect(first).toMatchObject({ code: 0, err: '' })
    const line = before.split('\n').indexOf('confirmed: null') + 1
    expect(first.out).toBe(`rules/offers/de/de-hateaid.yaml:${line} bestätigt am ${today} (phone).\n`)
    expect(readFileSync(path, 'utf8')).toBe(before.replace('null\nsources', `{on: "${today}", by: phone}\nsources`))
    expect(readdirSync(join(workshop.folder, 'rules/offers/de'))).toEqual(readdirSync('rules/offers/de'))
  })
})
