import { describe, expect, it } from 'vitest'
import { encode } from '../../../../src/domain/answer-code/index.ts'
import { LANDS } from '../../../../src/domain/rulebook/index.ts'
import { guideWordsOf, questionWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { type FieldSources, readField } from '../../../../src/screens/helpline/field-options.ts'
import { SPOKEN } from '../../../../src/screens/places/index.ts'
import { readPlaces } from '../../../../src/screens/places/read.ts'
import table from '../../../../src/screens/places/table.json' with { type: 'json' }
import { rulebook, ruleFiles } from '../../../support/rules.ts'

const { location } = questionWordsOf(ruleFiles, 'de')
const sources: FieldSources = {
  questions: rulebook.questions,
  lands: LANDS.map((land) => ({
    land,
    names: [location!.answers[land]!.label, location!.answers[land]!.short, land, ...SPOKEN[land]],
  })),
  places: readPlaces(table),
  guide: { rulebook, words: guideWordsOf(ruleFiles, 'de') },
  byTopic: (typed) => (typed === 'Drohbrief' ? ['de-hateaid'] : []),
}
const read = (typed: string, other: Partial<FieldSources> = {}) => readField(typed, { ...sources, ...other })
const taken = (typed: string) => {
  const { options, sure } = read(typed)
  const option = sure === null ? undefined : options[sure]
  return option?.is === 'place' ? `${option.land} ${option.place ?? ''}`.trim() : option?.id
}

describe('what Enter takes', () => {
  it.each([
    ['sn', 'SN'],
    ['SN', 'SN'],
    ['Sachsen', 'SN'],
    ['sachsen-a', 'ST'],
    ['NRW', 'NW'],
    ['Görlitz', 'SN Görlitz'],
    ['goerlitz', 'SN Görlitz'],
    ['radebeu', 'SN Radebeul'],
    ['80331', 'BY 80331'],
    // Others are called “Neustadt an der …”.
    ['Neustadt', 'HE Neustadt'],
    ['hateaid', 'de-hateaid'],
    ['Hateai', 'de-hateaid'],
    ['Drohbrief', 'de-hateaid'],
  ])('%s: %s', (typed, expected) => {
    expect(taken(typed)).toBe(expected)
  })

  it.each([
    ['a beginning of several Länder', 'sach'],
    ['a name in several Länder', 'Neuenkirchen'],
    ['a postcode across a border', '12529'],
    ['a place and the beginning of an offer’s name', 'weiß'],
    ['nothing that is known', 'qqqqqq'],
    ['nothing at all', '  '],
  ])('%s: nothing, somebody has to choose', (_, typed) => {
    expect(taken(typed)).toBeUndefined()
  })

  it('a full name goes before longer ones, and what has several meanings has a digit for each', () => {
    expect(read('sach').options).toEqual([
      { is: 'place', land: 'SN', place: null },
      { is: 'place', land: 'ST', place: null },
      ...read('sach').options.slice(2),
    ])
    for (const typed of ['neu', 'bad', 'ober', 'polizei', 'beratung']) {
      const { options } = read(typed)
      expect(options.length).toBeGreaterThan(1)
      expect(options.length).toBeLessThanOrEqual(9)
    }
  })

  it('while the offers are on their way only places are found', () => {
    expect(read('hateaid', { guide: null }).options.every(({ is }) => is === 'place')).toBe(true)
    expect(read('sn', { guide: null, places: null, byTopic: null })).toMatchObject({ sure: 0 })
  })
})

describe('a code', () => {
  const answers = { danger: 'no', incident: ['doxing', 'online'], location: 'BE' } as const
  const code = encode(rulebook.questions, answers)!

  it('is taken with its last digit, however it is written', () => {
    for (const typed of [code, code.replace(/\d{3}(?=\d)/g, '$& ')])
      expect(read(typed).code).toEqual({ answers: { danger: 'no', incident: ['online', 'doxing'], location: 'BE' } })
  })

  it('says how many digits it lacks, from the sixth on', () => {
    expect(read(code.slice(0, 5)).lacks).toBe(0)
    expect(read(code.slice(0, 6))).toMatchObject({ options: [], sure: null, lacks: 9 })
    expect(read(code.slice(0, 14)).lacks).toBe(1)
  })

  it('with a wrong digit is no answer but a fault', () => {
    const wrong = code.slice(0, 14) + String((Number(code[14]) + 1) % 10)
    expect(read(wrong)).toMatchObject({ code: { fault: 'check' }, lacks: 0 })
    expect(read(`${code}1`)).toMatchObject({ code: { fault: 'length' }, lacks: 0 })
  })
})
