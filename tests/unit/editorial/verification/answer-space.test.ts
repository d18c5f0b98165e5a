import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../src/domain/rulebook/index.ts'
import {
  answersAt,
  countsAs,
  different,
  effort,
  notSaid,
  sizeOf,
  spaceOf,
} from '../../../../src/editorial/verification/answer-space.ts'
import { effortOf, locationsOf } from '../../../../src/editorial/verification/enumerated-questions.ts'
import { inTurns, simplePlaces } from '../../../../src/editorial/verification/smallest-first.ts'
import { rawOf, TINY_QUESTIONS } from '../../../support/tiny-space.ts'

/** The space of the tiny questions, made anew for every test. */
const space = () => spaceOf(TINY_QUESTIONS)
const SILENT = { danger: 0, incident: 0, background: 0, location: 0, role: 0, police: 0 }

describe('the raw answers', () => {
  it('to a question with one answer: none, and each', () => {
    expect(space().location.raw).toEqual([
      { chosen: [], bits: 0 },
      { chosen: ['BY'], bits: 1 },
      { chosen: ['SN'], bits: 2 },
      { chosen: ['skip'], bits: 4 },
    ])
  })

  it('to one with several: every choice of those that go together, an exclusive one alone', () => {
    expect(space().background.raw.map(({ chosen }) => chosen.join())).toEqual([
      '',
      'far-right',
      'racism',
      'far-right,racism',
      'partner',
      'far-right,partner',
      'racism,partner',
      'far-right,racism,partner',
      'none',
    ])
    expect(space().background.raw[6]).toEqual({ chosen: ['racism', 'partner'], bits: 0b0110 })
  })

  it('what stands apart is added to anything, also to an exclusive answer', () => {
    const chosen = space().incident.raw.map((raw) => raw.chosen.join())
    // Silence; 15 choices of four answers, with and without "past"; "past" alone; two exclusive ones with and without.
    expect(chosen).toHaveLength(1 + 15 * 2 + 1 + 2 * 2)
    expect(new Set(chosen).size).toBe(36)
    for (const one of ['past', 'prevent,past', 'skip,past', 'online,threat,internal,strain,past'])
      expect(chosen).toContain(one)
    expect(chosen).not.toContain('prevent,skip')
    expect(chosen).not.toContain('online,prevent')
  })

  it('the space is their product, read back as answers', () => {
    expect(sizeOf(space())).toBe(4 * 36 * 9 * 4 * 7 * 5)
    expect(answersAt(space(), SILENT)).toEqual({})
    const place = {
      ...SILENT,
      danger: rawOf(space(), 'danger', 'no'),
      incident: rawOf(space(), 'incident', 'threat', 'past'),
    }
    expect(answersAt(space(), place)).toEqual({ danger: 'no', incident: ['threat', 'past'] })
  })

  it('a question that is missing is a fault', () => {
    expect(() => spaceOf(TINY_QUESTIONS.filter(({ id }) => id !== 'role'))).toThrow('The question role is missing.')
  })
})

describe('silence counts as not said', () => {
  const asked = (id: string, ask: Question['ask']) =>
    spaceOf(TINY_QUESTIONS.map((question) => (question.id === id ? { ...question, ask } : question)))

  it('while no question hangs on it', () => {
    expect(Object.values(space()).map(({ silenceSkips }) => silenceSkips)).toEqual(Array(6).fill(true))
  })

  it.each([
    ['when', { when: { incident: ['threat'] } }],
    ['unless', { unless: { incident: ['threat'] } }],
    ['only', { only: { incident: ['threat'] } }],
  ] as const)('not of a question asked on condition, nor of the one it is asked on (%s)', (_, ask) => {
    const open = Object.entries(asked('police', ask)).filter(([, { silenceSkips }]) => !silenceSkips)
    expect(open.map(([id]) => id)).toEqual(['incident', 'police'])
  })

  it('then the answer "not said" is no answer of its own', () => {
    const { location, background } = space()
    expect([notSaid(location), notSaid(background)]).toEqual([0b100, 0b1000])
    expect([countsAs(location, 0), countsAs(location, 1)]).toEqual([0b100, 0b001])
    expect(different(location)).toEqual([0, 1, 2])
    expect(locationsOf(space())).toEqual([0, 1, 2])
    expect(different(asked('police', { when: { location: ['SN'] } }).location)).toEqual([0, 1, 2, 3])
  })
})

describe('effort', () => {
  it('counts the answers, then the questions', () => {
    const { incident } = space()
    expect(effort(incident, 0)).toBe(0)
    expect(effort(incident, rawOf(space(), 'incident', 'threat'))).toBe(11)
    expect(effort(incident, rawOf(space(), 'incident', 'online', 'threat'))).toBe(21)
    const both = { ...SILENT, danger: 1, incident: rawOf(space(), 'incident', 'threat') }
    expect([effortOf(space(), SILENT), effortOf(space(), both)]).toEqual([0, 22])
  })

  it('orders the answer sets: nothing, one answer, then two', () => {
    const taken = [...simplePlaces(space())].map((place) => Object.values(answersAt(space(), place)).flat().length)
    expect(taken[0]).toBe(0)
    expect(taken).toEqual(taken.toSorted((a, b) => a - b))
    // Every answer set once, but those with an answer that counts like silence.
    expect(taken).toHaveLength(3 * 35 * 8 * 3 * 6 * 4)
    expect(taken.filter((count) => count === 1)).toHaveLength(2 + 6 + 3 + 2 + 5 + 3)
  })

  it('keeps the answers that are fixed', () => {
    const fixed = { location: rawOf(space(), 'location', 'SN'), incident: 0 }
    const places = [...simplePlaces(space(), fixed)]
    expect(places).toHaveLength(3 * 8 * 6 * 4)
    for (const { location, incident } of places) expect([location, incident]).toEqual([2, 0])
  })

  it('takes from several orders in turns until all are empty', () => {
    const of = (...locations: readonly number[]) => locations.map((location) => ({ ...SILENT, location })).values()
    const taken = [...inTurns([of(1, 2, 3), of(), of(0)])]
    expect(taken.map(({ location }) => location)).toEqual([1, 0, 2, 3])
  })
})
