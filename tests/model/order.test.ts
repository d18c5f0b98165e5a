import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getSimplePaths } from 'xstate/graph'
import { type Answers, answersTo, INCIDENTS, type Incident } from '../../src/domain/rulebook/index.ts'
import { createWizard, EMPTY, type Screen } from '../../src/screens/wizard/index.ts'
import { rulebook } from '../support/rules.ts'
import { screenOf, send, traversal } from './explore.ts'

const { questions } = rulebook
const machine = createWizard(questions)

/** The screen after `from` for somebody who has answered `given` elsewhere and chosen `chosen` here. */
function next(from: Screen, given: Answers, chosen: readonly string[]): Screen {
  const standing = machine.resolveState({ value: from, context: { ...EMPTY, answers: given } })
  return screenOf(send(machine, standing, { type: 'next', values: chosen }))
}

/** The screens of somebody who gives these answers and presses “next” on each. */
function wayOf(answers: Answers): readonly Screen[] {
  const way: Screen[] = []
  let standing = machine.resolveState({ value: 'danger', context: EMPTY })
  for (; screenOf(standing) !== 'results'; way.push(screenOf(standing))) {
    const from = screenOf(standing)
    const values = from === 'emergency' || from === 'results' ? [] : answersTo(answers, from)
    standing = send(machine, standing, { type: 'next', values })
  }
  return way
}

const WHOLE: readonly Screen[] = ['incident', 'background', 'location', 'role', 'police', 'results']
/** Nothing was said of what happened. */
const NO_BACKGROUND: readonly Screen[] = ['incident', 'location', 'role', 'police', 'results']
/** Nothing has happened yet. */
const NO_POLICE: readonly Screen[] = ['incident', 'background', 'location', 'role', 'results']
/** Somebody cannot go on and says no more. */
const NEITHER: readonly Screen[] = ['incident', 'location', 'role', 'results']

describe('where "next" leads (docs/matching-rules.md#words)', () => {
  it.each<[Screen, Answers, readonly string[], Screen]>([
    ['danger', {}, [], 'incident'],
    ['danger', {}, ['now'], 'emergency'],
    ['danger', {}, ['worried'], 'incident'],
    ['danger', {}, ['no'], 'incident'],
    ['danger', {}, ['skip'], 'incident'],
    ['danger', { incident: ['prevent'], police: 'yes' }, ['now'], 'emergency'],
    ['emergency', { danger: 'now' }, [], 'incident'],
    ['incident', {}, [], 'background'],
    ['incident', {}, ['threat', 'internal'], 'background'],
    ['incident', {}, ['internal'], 'background'],
    ['incident', {}, ['prevent'], 'background'],
    ['incident', {}, ['past'], 'background'],
    ['incident', {}, ['skip', 'past'], 'background'],
    ['incident', {}, ['strain', 'threat'], 'background'],
    ['incident', {}, ['skip'], 'location'],
    ['incident', {}, ['strain'], 'location'],
    ['incident', { danger: 'now', background: ['racism'] }, ['strain'], 'location'],
    ['background', { incident: ['threat'] }, [], 'location'],
    ['background', { incident: ['threat'] }, ['none'], 'location'],
    ['background', { incident: ['threat'] }, ['racism', 'misogyny'], 'location'],
    ['location', {}, ['SN'], 'role'],
    ['location', { incident: ['prevent'] }, ['skip'], 'role'],
    ['role', {}, ['staff'], 'police'],
    ['role', { incident: ['threat'] }, [], 'police'],
    ['role', { incident: ['internal'] }, ['skip'], 'police'],
    ['role', { incident: ['skip'] }, ['skip'], 'police'],
    ['role', { incident: ['prevent'] }, ['staff'], 'results'],
    ['role', { incident: ['prevent'], police: 'no' }, ['staff'], 'results'],
    ['role', { incident: ['strain'] }, ['staff'], 'results'],
    ['role', { incident: ['strain', 'past'] }, ['staff'], 'police'],
    ['role', { incident: ['prevent', 'past'] }, ['staff'], 'results'],
    ['police', {}, [], 'results'],
    ['police', {}, ['no'], 'results'],
    ['police', { danger: 'now', incident: ['threat'] }, ['yes'], 'results'],
  ])('from %s, having answered %j, with %j: to %s', (from, given, chosen, to) => {
    expect(next(from, given, chosen)).toBe(to)
  })

  it('is one of four ways, each with the emergency card or without', () => {
    const paths = getSimplePaths(machine, {
      ...traversal(questions, {}),
      events: (snapshot) => {
        const choices: readonly (readonly string[])[] = {
          danger: [['now'], ['no']],
          incident: INCIDENTS.map((one) => [one]),
        }[String(snapshot.value)] ?? [[]]
        return choices.map((values) => ({ type: 'next' as const, values }))
      },
      toState: (snapshot) => snapshot.value === 'results',
    })
    const ways = new Set(paths.map(({ steps }) => steps.map(({ state }) => state.value).join(' ')))
    const expected = [WHOLE, NO_BACKGROUND, NO_POLICE, NEITHER].flatMap((way) => [
      ['danger', ...way].join(' '),
      ['danger', 'emergency', ...way].join(' '),
    ])
    expect([...ways].sort()).toEqual(expected.sort())
  })

  it('leaves out the background where nothing was said of what happened, and the police where nothing happened', () => {
    const chosen = fc.oneof(
      fc.constantFrom<Incident[][]>(['prevent'], ['skip'], ['prevent', 'past'], ['skip', 'past'], []),
      fc.subarray<Incident>(INCIDENTS.filter((incident) => incident !== 'prevent' && incident !== 'skip')),
    )
    const onlyOf = (said: readonly Incident[], allowed: readonly Incident[]) =>
      said.length > 0 && said.every((one) => allowed.includes(one))
    fc.assert(
      fc.property(chosen, fc.boolean(), (incident, now) => {
        const strain = onlyOf(incident, ['strain'])
        const way = strain
          ? NEITHER
          : onlyOf(incident, ['skip'])
            ? NO_BACKGROUND
            : incident.includes('prevent')
              ? NO_POLICE
              : WHOLE
        expect(wayOf({ danger: now ? 'now' : 'no', incident })).toEqual(now ? ['emergency', ...way] : way)
      }),
      { numRuns: 300 },
    )
  })
})

describe('where "next" leads in an edit', () => {
  const whole: Answers = {
    danger: 'no',
    incident: ['threat'],
    background: ['none'],
    location: 'SN',
    role: 'staff',
    police: 'no',
  }
  const strain: Answers = { danger: 'no', incident: ['strain'], location: 'SN', role: 'staff' }

  it.each<[string, Answers, Screen, readonly (readonly string[])[], readonly Screen[]]>([
    ['a changed answer leads to the result', whole, 'role', [['relative']], ['results']],
    ['danger leads over the emergency card', whole, 'danger', [['now'], []], ['emergency', 'results']],
    ['fewer questions lead to the result', whole, 'incident', [['prevent']], ['results']],
    [
      'one new question is asked',
      { ...strain, incident: ['skip'], police: 'no' },
      'incident',
      [['threat'], ['racism']],
      ['background', 'results'],
    ],
    [
      'every new question is asked',
      strain,
      'incident',
      [['threat'], ['racism'], ['no']],
      ['background', 'police', 'results'],
    ],
    ['new questions may be passed over', strain, 'incident', [['threat'], [], []], ['background', 'police', 'results']],
    [
      'a question that comes back with its answer is not asked again',
      { ...strain, police: 'no' },
      'incident',
      [['threat'], []],
      ['background', 'results'],
    ],
    ['what an early look left out is not asked either', { danger: 'no' }, 'danger', [['skip']], ['results']],
  ])('%s', (_, answers, question, presses, expected) => {
    let standing = machine.resolveState({ value: 'results', context: { ...EMPTY, answers } })
    standing = send(machine, standing, { type: 'edit', question: questions.find(({ id }) => id === question)!.id })
    const shown = presses.map((values) => {
      standing = send(machine, standing, { type: 'next', values })
      return screenOf(standing)
    })
    expect(shown).toEqual(expected)
  })
})

describe('an early look at the result', () => {
  it('is left the way it came, also after an edit, until somebody goes on', () => {
    let standing = machine.resolveState({ value: 'incident', context: { ...EMPTY, answers: { danger: 'no' } } })
    const shown = (
      [
        { type: 'results', values: ['threat'] },
        { type: 'back' },
        { type: 'results', values: ['threat'] },
        { type: 'edit', question: 'danger' },
        { type: 'next', values: ['worried'] },
        { type: 'back' },
        { type: 'next', values: ['threat'] },
        { type: 'go', to: 'police' },
        { type: 'next', values: ['no'] },
        { type: 'back' },
      ] as const
    ).map((event) => {
      standing = send(machine, standing, event)
      return screenOf(standing)
    })
    expect(shown).toEqual([
      'results',
      'incident',
      'results',
      'danger',
      'results',
      'incident',
      'background',
      'police',
      'results',
      'police',
    ])
  })
})
