import fc from 'fast-check'
import {
  AREAS,
  BACKGROUNDS,
  CONFIDENCES,
  FOCUSES,
  INCIDENTS,
  KINDS,
  NEEDS,
  type Offer,
  PHASES,
  POLICE_VALUES,
  ROLES,
  type Rulebook,
  STATUSES,
} from '../../src/domain/rulebook/index.ts'
import { rulebook as today } from './rules.ts'
import { hoursOf } from './times.ts'

const some = <T>(of: readonly T[], minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...of), { minLength, maxLength })

const role = ROLES.filter((one) => one !== 'skip')
const incident = INCIDENTS.filter((one) => one !== 'skip' && one !== 'other')
const background = BACKGROUNDS.filter((one) => one !== 'skip' && one !== 'none')
const HOURS = ['Mo-Fr 09:00-16:00', '24/7', 'Fr 22:00-02:00', 'Mo-Su 17:00-19:00; PH off'].map(hoursOf)
const FULL: Offer['contact'] = { phones: [{ number: '0351 1234567', dial: '+493511234567' }], emails: [] }

const RESERVED = today.offers.filter(({ id }) => today.site.reserved.includes(id))
const OTHERS = today.offers.filter(({ id }) => !today.site.reserved.includes(id))

/** What does not matter to matching is taken from an offer of today that is tied to no other. */
const TEMPLATE = OTHERS.find(({ office, siblings, siblingOf }) => !office && !siblings && !siblingOf)!

/** An offer that an editor could write, of any kind; few of them make sense. */
const anyOffer: fc.Arbitrary<Offer> = fc
  .record({
    area: fc.constantFrom(...AREAS, 'DE' as const, 'SN' as const, 'BY' as const),
    kind: fc.constantFrom(...KINDS),
    focus: fc.constantFrom(...FOCUSES),
    talks: fc.boolean(),
    roles: fc.option(some(role, 1, 4), { nil: undefined }),
    incident: some(incident, 0, incident.length),
    background: some(background, 1, 3),
    through: some(incident, 0, 2),
    lead: fc.boolean(),
    needs: some(NEEDS, 1, 4),
    police: fc.constantFrom(...POLICE_VALUES),
    phases: some(PHASES, 1, 3),
    status: fc.constantFrom('active' as const, 'active' as const, 'active' as const, ...STATUSES),
    endsOn: fc.constantFrom(undefined, undefined, '2026-11-30', '2027-02-15'),
    regional: fc.boolean(),
    confidence: fc.constantFrom(...CONFIDENCES),
    hours: fc.constantFrom(undefined, ...HOURS),
    contact: fc.constantFrom<Offer['contact'][]>(
      FULL,
      FULL,
      { phones: [], emails: [], website: 'https://muster.example' },
      { phones: [], emails: [] },
    ),
    notForIncidents: some(incident, 0, 2),
  })
  .map((drawn) => ({
    ...TEMPLATE,
    ...drawn,
    background: drawn.focus === 'background' ? drawn.background : [],
    through: drawn.focus === 'background' ? drawn.through : [],
    notForIncidents: drawn.notForIncidents.filter((one) => !drawn.incident.includes(one)),
  }))

/** What ties an offer to another: nothing, a twin's office, or a lead of the same Land. */
const tie = fc.constantFrom('none', 'none', 'office', 'sibling')

/** Ids in the manner of the files; ties only where the checks of the files allow them. */
function tied(drawn: readonly (readonly [Offer, string])[]): Offer[] {
  const offers: Offer[] = []
  for (const [index, [offer, wish]] of drawn.entries()) {
    const id = `${offer.area.toLowerCase()}-x${index}`
    const lead = offers.find((other) => other.area === offer.area && other.siblingOf === undefined)
    if (wish === 'office') offers.push({ ...offer, id, office: `office-${index % 3}` })
    else if (wish === 'sibling' && lead !== undefined) offers.push({ ...offer, id, siblingOf: lead.id, regional: true })
    else offers.push({ ...offer, id })
  }
  return offers
}

/**
 * Rulebooks as they may stand one day: some of today's offers, others that are invented, in any order, beside today's
 * policy. What holds for all of them is a property of the code and not of today's data.
 */
export const anyRules: fc.Arbitrary<Rulebook> = fc
  .tuple(fc.shuffledSubarray(OTHERS, { maxLength: 60 }), fc.array(fc.tuple(anyOffer, tie), { maxLength: 40 }))
  .chain(([kept, drawn]) =>
    fc.shuffledSubarray([...RESERVED, ...kept, ...tied(drawn)], {
      minLength: RESERVED.length + kept.length + drawn.length,
    }),
  )
  // A counterexample names its invented offers and the ids of today's, not the whole policy.
  .map((offers) => ({
    ...today,
    offers,
    [fc.toStringMethod]: () => JSON.stringify(offers.map((offer) => (offer.id.includes('-x') ? offer : offer.id))),
  }))
