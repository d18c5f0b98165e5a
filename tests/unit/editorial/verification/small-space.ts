import fc from 'fast-check'
import type { WallTime } from '../../../../src/domain/matching/index.ts'
import {
  type Answers,
  type Offer,
  type OfferMatch,
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
  incident: ['online', 'disruption', 'prevent', 'other', 'skip'],
  background: ['far-right', 'queerphobia', 'none', 'skip'],
  location: ['SN', 'skip'],
  role: ['councillor', 'relative', 'skip'],
  police: ['yes', 'already', 'no', 'skip'],
}

/** Today's questions with so few answers that every answer set can be tried one by one. */
export const smallQuestions: readonly Question[] = today.questions.map((question) => ({
  ...question,
  answers: question.answers.filter((answer) => KEPT[question.id]!.includes(answer)),
  exclusive: question.exclusive.filter((answer) => KEPT[question.id]!.includes(answer)),
}))

const TEMPLATE = today.offers.find(({ office, siblings, siblingOf }) => !office && !siblings && !siblingOf)!
const NEEDED = today.offers.filter(({ id }) => today.site.reserved.includes(id))

const some = <T>(of: readonly T[], minLength = 0) => fc.uniqueArray(fc.constantFrom(...of), { minLength })

const smallOffer: fc.Arbitrary<Offer> = fc
  .record({
    area: fc.constantFrom('DE' as const, 'SN' as const, 'SN' as const, 'BY' as const),
    kind: fc.constantFrom(
      'victim-support' as const,
      'police' as const,
      'mobile-counselling' as const,
      'portal' as const,
      'prevention-training' as const,
    ),
    focus: fc.constantFrom('officials' as const, 'background' as const, 'incident' as const, 'general' as const),
    talks: fc.constantFrom(true, true, false),
    roles: fc.constantFrom<Offer['roles'][]>(
      undefined,
      undefined,
      ['councillor'],
      ['councillor', 'staff'],
      ['relative'],
    ),
    incident: some(['online', 'disruption', 'prevent'] as const),
    background: some(['far-right', 'queerphobia'] as const),
    through: some(['online', 'disruption'] as const),
    lead: fc.boolean(),
    needs: some(['counselling', 'reporting', 'prevention', 'safety'] as const, 1),
    police: fc.constantFrom('independent' as const, 'independent' as const, 'police' as const, 'may-forward' as const),
    phases: some(['acute', 'prevention'] as const, 1),
    status: fc.constantFrom('active' as const, 'active' as const, 'active' as const, 'paused' as const),
    endsOn: fc.constantFrom(undefined, undefined, '2026-11-30', '2027-02-15'),
    regional: fc.boolean(),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    contact: fc.constantFrom<Offer['contact'][]>(
      { phones: [{ number: '0351 1234567', dial: '+493511234567' }], emails: [] },
      { phones: [], emails: [], website: 'https://muster.example' },
      { phones: [], emails: [] },
    ),
    notForIncidents: some(['online', 'disruption'] as const),
  })
  .map((drawn) => ({
    ...TEMPLATE,
    ...drawn,
    background: drawn.focus === 'background' ? drawn.background : [],
    through: drawn.focus === 'background' ? drawn.through : [],
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

/** A policy drawn out of today's: some of its ranks and exceptions, other limits, other police sections. */
const smallPolicy: fc.Arbitrary<Policy> = fc
  .record({
    first: fc.integer({ min: 2, max: 3 }),
    more: fc.integer({ min: 1, max: 5 }),
    ranks: fc.subarray([...today.policy.ranks.slice(0, -1)]),
    lastOfFirst: fc.subarray([
      ...today.policy.lastOfFirst,
      { when: { police: ['already'] }, offer: { police: ['police'] } satisfies OfferMatch },
    ]),
    raises: fc.subarray([...today.policy.raises]),
    mayAskToo: fc.subarray(['relative', 'councillor'] as const),
    police: fc.option(fc.record({ yes: allowed, already: allowed, unsure: allowed, no: allowed, skip: allowed }), {
      nil: today.policy.police,
      freq: 2,
    }),
  })
  .map(({ first, more, ranks, ...rest }) => ({
    ...today.policy,
    ...rest,
    ranks: [...ranks, today.policy.ranks.at(-1)!],
    limits: { ...today.policy.limits, first, more },
    together: [{ when: { incident: ['disruption'] }, offers: ['sn-x0', 'de-x1', 'de-x2'] }],
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
    steps: [],
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
