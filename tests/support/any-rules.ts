import fc from 'fast-check'
import {
  AREAS,
  CONFIDENCES,
  FOCUSES,
  HELPS,
  KINDS,
  NAMED_BACKGROUNDS,
  NAMED_INCIDENTS,
  NAMED_ROLES,
  NEEDS,
  type Offer,
  PHASES,
  POLICE_TASKS,
  POLICE_VALUES,
  type Rulebook,
  STATUSES,
} from '../../src/domain/rulebook/index.ts'
import { rulebook as today } from './rules.ts'
import { hoursOf } from './times.ts'

const some = <T>(of: readonly T[], minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...of), { minLength, maxLength })

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
    help: fc.constantFrom(...HELPS),
    policeTask: fc.constantFrom(...POLICE_TASKS),
    focus: fc.constantFrom(...FOCUSES),
    talks: fc.boolean(),
    roles: fc.option(some(NAMED_ROLES, 1, 4), { nil: undefined }),
    incident: some(NAMED_INCIDENTS, 0, NAMED_INCIDENTS.length),
    background: some(NAMED_BACKGROUNDS, 1, 3),
    alsoForOffice: fc.option(some(NAMED_ROLES, 1, 2), { nil: undefined }),
    mayHead: fc.boolean(),
    listOnly: fc.constantFrom(false, false, false, true),
    house: fc.constantFrom(undefined, undefined, undefined, 'house'),
    coversLand: fc.constantFrom(undefined, undefined, true as const),
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
    notForIncidents: some(NAMED_INCIDENTS, 0, 2),
  })
  .map((drawn) => ({
    ...TEMPLATE,
    ...drawn,
    background: drawn.focus === 'background' ? drawn.background : [],
    alsoForOffice: drawn.focus === 'background' ? drawn.alsoForOffice : undefined,
    policeTask: drawn.help === 'police' ? drawn.policeTask : undefined,
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
