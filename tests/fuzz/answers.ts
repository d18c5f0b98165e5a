import fc from 'fast-check'
import { parseWallTime, recommend } from '../../src/domain/matching/index.ts'
import { QUESTIONS, readAnswers, UnreadableAnswers } from '../../src/domain/rulebook/index.ts'
import { rulebook } from '../support/rules.ts'
import { entrance, hostile } from './entrance.ts'

const NOON = parseWallTime('2026-12-01T12:00')
if (NOON === null) throw new Error('noon is no time')
const noon = NOON

/** Every answer of every question, so that some inputs are nearly right. */
const known = rulebook.questions.flatMap(({ answers }) => answers)
const value = fc.oneof(
  fc.constantFrom(...known),
  fc.array(fc.constantFrom(...known), { maxLength: 4 }),
  fc.array(hostile, { maxLength: 3 }),
  hostile,
  fc.anything({ withNullPrototype: true, withBigInt: false }),
)

/** Objects of known and unknown questions, and anything else that JSON could bring. */
const given = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(fc.constantFrom(...QUESTIONS), value, { maxKeys: 6 }) },
  { weight: 1, arbitrary: fc.dictionary(hostile, value, { maxKeys: 4 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.anything() },
)

/**
 * The answers of the command line and of code: read whole or refused with words, and what is read always finds
 * somebody.
 */
export const answers = entrance(
  'answers',
  55,
  fc.property(given, (input) => {
    try {
      const read = readAnswers(rulebook.questions, input)
      const { all, hotline } = recommend(rulebook, read, noon)
      if (all.length === 0 || hotline.offer === '') throw new Error('nobody is there')
    } catch (error) {
      if (!(error instanceof UnreadableAnswers)) throw error
      if (error.message === '') throw new Error('refused without a word')
    }
  }),
)

/** `--at` and the clock: a time of this calendar, or refused. */
export const times = entrance(
  'times',
  15,
  fc.property(
    fc.oneof(
      hostile,
      fc
        .tuple(fc.nat(99999), fc.nat(20), fc.nat(40), fc.nat(30), fc.nat(70))
        .map(([year, ...rest]) => `${year}-${rest.map((part) => String(part).padStart(2, '0')).join('-')}`)
        .map((text) => text.replace(/-(\d+)-(\d+)$/, 'T$1:$2')),
    ),
    (text) => {
      const time = parseWallTime(text)
      if (time === null) return
      if (Number.isNaN(Date.parse(`${time.date}T00:00:00Z`)) || time.minute < 0 || time.minute >= 1440) {
        throw new Error(`read as ${JSON.stringify(time)}`)
      }
      recommend(rulebook, {}, time)
    },
  ),
)
