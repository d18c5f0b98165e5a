import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../src/domain/answer-code/index.ts'
import type { Answers } from '../../../src/domain/rulebook/index.ts'
import type { HandedCase } from '../../support/handed-case.ts'
import { rulebook } from '../../support/walk.ts'
import { expected, given, handed, Keyboard, list, listed, openWholeDesk } from './at-the-desk.ts'

/** From a blank desk to a result that is handed over; more keys cost the caller's time. */
const MOST = 16

declare global {
  interface Window {
    /** How often anything on the page has scrolled. */
    scrolls: number
  }
}

interface Call {
  readonly who: string
  readonly keys: readonly string[]
  readonly answers: Answers
  /** A moment on a German clock in winter. */
  readonly at: string
  /** How many offers the last keys hand over. */
  readonly hands: number
}

const CODED: Answers = { danger: 'no', incident: ['doxing', 'online'], location: 'BE', role: 'staff', police: 'no' }

const CALLS: readonly Call[] = [
  {
    who: 'a threatened mayor, full-time, in Bavaria, with the police',
    at: '2026-12-01T10:00:00+01:00',
    keys: [
      ...['2', 'Enter'],
      ...['3', 'Enter'],
      ...['1', 'Enter'],
      ...'by',
      'Enter',
      ...['1', 'Enter'],
      ...['1', 'Enter'],
      '1',
    ],
    answers: {
      danger: 'worried',
      incident: ['threat'],
      background: ['far-right'],
      location: 'BY',
      role: 'full-time',
      police: 'yes',
    },
    hands: 1,
  },
  {
    who: 'a relative at night, attacks inside the council, a place with the beginning of its name',
    at: '2026-12-05T02:30:00+01:00',
    keys: [...['3', 'Enter'], ...['c', 'Enter'], ...['0', 'Enter'], ...'rade', '4', ...['5', 'Enter'], 'Enter', '1'],
    answers: { danger: 'no', incident: ['internal'], background: ['none'], location: 'SN', role: 'relative' },
    hands: 1,
  },
  {
    who: 'staff of a town hall, harassed by somebody known, not sure about the police',
    at: '2026-12-01T16:50:00+01:00',
    keys: [
      ...['3', 'Enter'],
      ...['9', 'Enter'],
      ...['8', 'Enter'],
      ...'nrw',
      'Enter',
      ...['4', 'Enter'],
      ...['0', 'Enter'],
      '2',
    ],
    answers: {
      danger: 'no',
      incident: ['sexual-harassment'],
      background: ['known'],
      location: 'NW',
      role: 'staff',
      police: 'unsure',
    },
    hands: 1,
  },
  {
    who: 'somebody who cannot go on, on a Sunday evening',
    at: '2026-12-06T21:15:00+01:00',
    keys: [...['3', 'Enter'], ...['d', 'Enter'], ...'he', 'Enter', ...['2', 'Enter'], '1', '2'],
    answers: { danger: 'no', incident: ['strain'], location: 'HE', role: 'honorary' },
    hands: 2,
  },
  {
    who: 'a candidate from a town whose name two Länder have',
    at: '2026-12-01T10:00:00+01:00',
    keys: [
      ...['3', 'Enter'],
      ...['2', 'Enter'],
      'Enter',
      ...'halle',
      'Enter',
      '1',
      ...['3', 'Enter'],
      ...['3', 'Enter'],
    ],
    answers: { danger: 'no', incident: ['online'], location: 'NI', role: 'candidate', police: 'no' },
    hands: 0,
  },
  {
    who: 'a call that another desk hands over by code',
    at: '2026-12-01T10:00:00+01:00',
    keys: ['/', ...(encode(rulebook.questions, CODED) ?? '')],
    answers: { ...CODED, incident: ['online', 'doxing'] },
    hands: 0,
  },
]

/** What of the page does not fit into its place: nothing has to be scrolled to. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['.left', '.right', '.desk-tools', '.desk-head'].filter((selector) => {
      const box = document.querySelector(selector)
      return box === null || box.scrollHeight > box.clientHeight || box.getBoundingClientRect().bottom > innerHeight
    }),
  )
}

describe('a call at the desk, by keyboard alone, on one screen', () => {
  it.each(CALLS)('$who', async ({ who, keys, answers, at, hands }) => {
    const page = await openWholeDesk({
      before: async (context) => {
        await context.clock.install({ time: new Date(at) })
        await context.addInitScript(() => {
          window.scrolls = 0
          document.addEventListener('scroll', () => window.scrolls++, { capture: true, passive: true })
        })
      },
    })
    const keyboard = new Keyboard(page)
    for (const key of keys) await keyboard.press(key)
    await page.clock.runFor(100)
    expect(await overflowing(page)).toEqual([])
    const chosen = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, [answer].flat()]))
    expect(await given(page)).toEqual(chosen)
    expect(await handed(page)).toHaveLength(hands)
    const wanted = expected(answers, new Date(at))
    expect(await page.evaluate(() => window.scrolls)).toBe(0)
    expect(await list(page)).toEqual(wanted)
    console.log(`${keyboard.presses} keys: ${who}`)
    expect(keyboard.presses).toBeLessThanOrEqual(MOST)
  })

  it('the result of each case from the press fits the screen', async () => {
    const cases: readonly HandedCase[] = JSON.parse(
      readFileSync(new URL('../../data/handed-cases.json', import.meta.url), 'utf8'),
    )
    expect(cases).toHaveLength(18)
    const page = await openWholeDesk()
    for (const { id, answers } of cases) {
      await page.locator('#desk-field').fill(encode(rulebook.questions, answers) ?? '')
      expect(await listed(page, 'first'), id).toEqual(expected(answers).first)
      expect(await overflowing(page), id).toEqual([])
    }
  })

  it('two calls in a row begin with the first key, without a hand on the mouse', async () => {
    const page = await openWholeDesk()
    const keyboard = new Keyboard(page)
    await keyboard.press('2', 'Enter', '3')
    expect(await given(page)).toEqual({ danger: ['worried'], incident: ['threat'] })
    await keyboard.press('F8', 'Tab', 'Enter', '3')
    expect(await given(page)).toEqual({ danger: ['no'] })
  })
})
