import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/rulebook/index.ts'
import { expected, given, Keyboard, list, openDesk } from './at-the-desk.ts'

/** From a blank desk to the recommendation; more keys cost the caller's time (issue 5). */
const MOST = 20

const CALLS: readonly { readonly who: string; readonly keys: readonly string[]; readonly answers: Answers }[] = [
  {
    who: 'a councillor in Saxony, threatened online by the far right, no police',
    keys: [
      ...['F2', '3', 'Enter'],
      ...['2', '3', 'Enter'],
      ...['1', 'Enter'],
      ...'sach',
      'Enter',
      ...['2', 'Enter'],
      '3',
    ],
    answers: {
      danger: 'no',
      incident: ['online', 'threat'],
      background: ['far-right'],
      location: 'SN',
      role: 'honorary',
      police: 'no',
    },
  },
  {
    who: 'a full-time mayor who names a postcode, attacked, police wanted',
    keys: [...['F2', '2', 'Enter'], ...['8', 'Enter'], ...['0', 'Enter'], ...'80331', 'Enter', ...['1', 'Enter'], '1'],
    answers: {
      danger: 'worried',
      incident: ['attack'],
      background: ['none'],
      location: 'BY',
      role: 'full-time',
      police: 'yes',
    },
  },
  {
    who: 'a relative who names a place, attacks inside the council',
    keys: [
      ...['F2', '3', 'Enter'],
      ...['c', 'Enter'],
      ...['0', 'Enter'],
      ...'radebeu',
      'Enter',
      ...['5', 'Enter'],
      '0',
    ],
    answers: {
      danger: 'no',
      incident: ['internal'],
      background: ['none'],
      location: 'SN',
      role: 'relative',
      police: 'unsure',
    },
  },
]

describe('a call at the desk, by keyboard alone', () => {
  it.each(CALLS)('$who', async ({ who, keys, answers }) => {
    const page = await openDesk()
    const keyboard = new Keyboard(page)
    await keyboard.press(...keys)
    const chosen = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, [answer].flat()]))
    expect(await given(page)).toEqual(chosen)
    expect(await list(page)).toEqual(expected(answers))
    console.log(`${keyboard.presses} keys: ${who}`)
    expect(keyboard.presses).toBeLessThanOrEqual(MOST)
  })
})
