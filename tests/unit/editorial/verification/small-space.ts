import fc from 'fast-check'
import type { WallTime } from '../../../../src/domain/matching/index.ts'
import {
  type Answers,
  type Offer,
  type Policy,
  QUESTIONS,
  type Question,
  type Rulebook,
} from '../../../../src/domain/rulebook/index.ts'
import type { Place, Space } from '../../../../src/editorial/verification/answer-space.ts'
import { rulebook as today } from '../../../support/rules.ts'

/** A Tuesday at ten. */
export const NOW: WallTime = { date: '2026-12-01', minute: 600 }

const KEPT: { readonly [question: string]: readonly string[] } = {
  danger: ['now', 'skip'],
  incident: ['online', 'attack', 'internal', 'strain', 'prevent', 'skip', 'past'],
  background: ['far-right', 'partner', 'none'],
  location: ['SN', 'skip'],
  role: ['honorary', 'relative', 'skip'],
  police: ['yes', 'already', 'unsure', 'no'],
}

/** Today's questions with so few answers that every answer set can be tried one by one. */
export const smallQuestions: readonly Question[] = today.questions.map((question) => {
  const kept = (answers: readonly string[]) => answers.filter((answer) => KEPT[question.id]!.includes(answer))
  return {
    ...question,
    answers: kept(question.answers),
    exclusive: kept(question.exclusive),
    apart: kept(question.apart),
  }
})

const TEMPLATE: Offer = {
  ...today.offers.find(({ office, siblings, siblingOf, house }) => !office && !siblings && !siblingOf && !house)!,
  hours: undefined,
  alsoForOffice: undefined,
}
const NEEDED = today.offers.filter(({ id }) => today.site.reserved.includes(id))
/** The card that every answer set holds. */
export const STEPS = today.steps.filter(({ id }) => id === 'strain')

const some = <T>(of: readonly T[], minLength = 0) => fc.uniqueArray(fc.constantFrom(...of), { minLength })

const smallOffer: fc.Arbitrary<Offer> = fc
  .record({
    area: fc.constantFrom('DE' as const, 'SN' as const, 'SN' as const, 'BY' as const),
    help: fc.constantFrom(
      'victim-support' as const,
      'victim-support' as const,
      'office' as const,
      'specialist-background' as const,
      'specialist-incident' as const,
      'police' as const,
      'body-advice' as const,
      'relief' as const,
      'training' as const,
    ),
    policeTask: fc.constantFrom(undefined, 'station' as const),
    focus: fc.constantFrom('officials' as const, 'background' as const, 'incident' as const, 'general' as const),
    talks: fc.constantFrom(true, true, false),
    roles: fc.constantFrom<Offer['roles'][]>(undefined, undefined, ['honorary'], ['honorary', 'staff'], ['relative']),
    incident: some(['online', 'attack', 'internal', 'prevent'] as const),
    background: some(['far-right', 'partner'] as const),
    alsoForOffice: fc.constantFrom<Offer['alsoForOffice'][]>(undefined, undefined, ['honorary']),
    house: fc.constantFrom(undefined, undefined, undefined, 'haus'),
    mayHead: fc.constantFrom(true, true, false),
    listOnly: fc.constantFrom(false, false, false, true),
    coversLand: fc.constantFrom(undefined, undefined, true as const),
    needs: some(['counselling', 'reporting', 'prevention', 'safety'] as const, 1),
    police: fc.constantFrom('independent' as const, 'independent' as const, 'police' as const, 'may-forward' as const),
    phases: some(['acute', 'prevention'] as const, 1),
    status: fc.constantFrom('active' as const, 'active' as const, 'active' as const, 'paused' as const),
    endsOn: fc.constantFrom(undefined, undefined, '2026-11-30', '2027-02-15'),
    regional: fc.boolean(),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    contact: fc.constantFrom<Offer['contact'][]>(
      { phones: [{ number: '0351 1234567', dial: '+493511234567' }], emails: [] },
      { phones: [], emails: ['rat@muster.example'] },
      { phones: [], emails: [], website: 'https://muster.example' },
      { phones: [], emails: [] },
    ),
    notForIncidents: some(['online', 'attack'] as const),
  })
  .map((drawn) => ({
    ...TEMPLATE,
    ...drawn,
    background: drawn.help === 'victim-support' && drawn.focus !== 'background' ? [] : drawn.background,
    notForIncidents: drawn.notForIncidents.filter((one) => !drawn.incident.some((taken) => taken === one)),
  }))

/** Every third offer shares an office with another, or a card with a lead of its Land. */
function tied(drawn: readonly (readonly [Offer, 'none' | 'office' | 'sibling'])[]): Offer[] {
  const offers: Offer[] = []
  for (const [index, [offer, tie]] of drawn.entries()) {
    const id = `${offer.area.toLowerCase()}-x${index}`
    const lead = offers.find(({ area, siblingOf, office }) => area === offer.area && !siblingOf && !office)
    if (tie === 'office') offers.push({ ...offer, id, office: 'office-0' })
    else if (tie === 'sibling' && lead !== undefined) offers.push({ ...offer, id, siblingOf: lead.id })
    else offers.push({ ...offer, id })
  }
  return offers
}

const section = fc.constantFrom('first' as const, 'more' as const, 'later' as const)
const allowed = fc.record({
  independent: fc.constantFrom('first' as const, 'first' as const, 'more' as const),
  'may-forward': section,
  police: section,
  prosecution: section,
})

/** A policy drawn out of today's: some of its lines, other limits, other police sections. */
const smallPolicy: fc.Arbitrary<Policy> = fc
  .record({
    first: fc.integer({ min: 2, max: 3 }),
    more: fc.integer({ min: 1, max: 5 }),
    hit: fc.subarray([...today.policy.doors.hit], { minLength: today.policy.doors.hit.length - 6 }),
    soft: fc.subarray([...today.policy.doors.soft], { minLength: today.policy.doors.soft.length - 4 }),
    rows: fc.subarray([...today.policy.rows]),
    raises: fc.subarray([...today.policy.raises]),
    alsoOpenToRoles: fc.subarray(['relative', 'honorary'] as const),
    police: fc.option(fc.record({ yes: allowed, already: allowed, unsure: allowed, no: allowed }), {
      nil: today.policy.police,
      freq: 2,
    }),
  })
  .map(({ first, more, hit, soft, ...rest }) => ({
    ...today.policy,
    ...rest,
    doors: { hit, soft },
    limits: { ...today.policy.limits, first, more },
  }))

/** Rulebooks of a few offers over the small space, right and wrong ones. */
export const smallRulebooks: fc.Arbitrary<Rulebook> = fc
  .tuple(
    fc.array(fc.tuple(smallOffer, fc.constantFrom('none', 'none', 'none', 'office', 'sibling')), {
      minLength: 1,
      maxLength: 7,
    }),
    smallPolicy,
  )
  .map(([drawn, policy]) => ({
    ...today,
    steps: STEPS,
    questions: smallQuestions,
    policy,
    offers: [...NEEDED, ...tied(drawn)],
  }))

/** How many answers were given: the measure of a smallest case. */
export function answersGiven(answers: Answers): number {
  return Object.values(answers).flat().length
}

/** Every place of a space, one by one: nothing is reduced. */
export function* everyPlace(space: Space): Generator<Place> {
  const total = QUESTIONS.reduce((product, id) => product * space[id].raw.length, 1)
  for (let index = 0; index < total; index++) {
    let rest = index
    const place: { [id: string]: number } = {}
    for (const id of QUESTIONS) {
      place[id] = rest % space[id].raw.length
      rest = Math.floor(rest / space[id].raw.length)
    }
    yield place as Place
  }
}
