import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Answers, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import {
  answersAt,
  type Card,
  cardsOf,
  classSpace,
  effortOf,
  jointClasses,
  OUTER,
  type Outer,
  ofLand,
  type Place,
  type Profile,
  profileOf,
  projected,
  Region,
  type Space,
} from '../verification/index.ts'

/** One of the two rulebooks, with the answers for which each of its cards can appear in the first section. */
interface Side {
  readonly rulebook: Rulebook
  readonly regions: ReadonlyMap<Card, Region>
}

function sideOf(rulebook: Rulebook, space: Space, now: WallTime): Side {
  const regions = cardsOf(rulebook).map((card): [Card, Region] => {
    const profile: Profile = profileOf(rulebook, card.offers, 'sections', space, now, recommend)
    return [card, new Region(profile, space, ({ first }) => first.length > 0)]
  })
  return { rulebook, regions: new Map(regions) }
}

/** The cards of a Land that can appear first for given single-choice answers, whatever the incident and background. */
function firstAt({ regions }: Side, land: string | undefined, outer: Outer): readonly Card[] {
  return [...regions]
    .filter(([card, region]) => ofLand(card.offers, land).length > 0 && region.rows(outer).some((row) => row !== null))
    .map(([card]) => card)
}

/** The fields of an offer that can decide which offer comes first, as a comparable string. */
function deciding({ hours: _, read: __, pageDate: ___, confirmedOn: ____, ...offer }: Offer): string {
  return JSON.stringify(offer)
}

/** How two rulebooks differ in the first recommended offer, with the simplest answers that show it. */
export interface FirstOfferChange {
  /** Raw answer sets for which another offer comes first; exact. */
  readonly count: number
  readonly example?: { readonly answers: Answers; readonly before: string | null; readonly after: string | null }
}

interface Tally {
  count: number
  best?: { place: Place; before: string | null; after: string | null }
}

/**
 * Compares the first offers for one set of single-choice answers.
 * @param weight number of raw answer sets that it stands for
 */
function compareAt(
  sides: readonly [Side, Side],
  space: Space,
  outer: Outer,
  weight: number,
  now: WallTime,
  counted: Tally,
) {
  const land = space.location.raw[outer.location]!.chosen[0]
  const cards = sides.map((side) => firstAt(side, land, outer)) as [readonly Card[], readonly Card[]]
  const cut = sides.map(({ rulebook }, index) =>
    projected(
      rulebook,
      ofLand(
        cards[index as 0 | 1].flatMap(({ offers }) => offers),
        land,
      ),
      'first',
    ),
  ) as [Rulebook, Rulebook]
  const same = [cut[0], cut[1]].map((one) => JSON.stringify([one.policy, one.questions, one.offers.map(deciding)]))
  if (same[0] === same[1]) return
  const classes = jointClasses(cut, space)
  for (const [i, incident] of classes.incident.least.entries()) {
    for (const [b, background] of classes.background.least.entries()) {
      const place = { ...outer, incident, background }
      const answers = answersAt(space, place)
      const [before, after] = cut.map((one) => recommend(one, answers, now).first[0]?.offer ?? null) as [
        string | null,
        string | null,
      ]
      if (before === after) continue
      counted.count += weight * classes.incident.size[i]! * classes.background.size[b]!
      if (counted.best === undefined || effortOf(space, place) < effortOf(space, counted.best.place))
        counted.best = { place, before, after }
    }
  }
}

/** The single-choice answers, grouped so that neither rulebook can tell two members of a group apart. */
function outerClasses(sides: readonly [Side, Side], space: Space): readonly { outer: Outer; weight: number }[] {
  const profiles = sides.flatMap(({ regions }) => [...regions.values()].map(({ profile }) => profile.classes))
  // The order among offers only shows in the whole rulebook.
  const wholes = sides.map(({ rulebook }) => classSpace(projected(rulebook, rulebook.offers, 'first'), space))
  const groups = OUTER.map((id) => {
    const known = new Map<string, { raw: number; weight: number }>()
    const offered = new Set(sides.flatMap(({ rulebook }) => rulebook.offers.map(({ area }) => area as string)))
    for (const raw of space[id].raw.keys()) {
      const land = space[id].raw[raw]!.chosen[0]
      const own = id === 'location' && land !== undefined && offered.has(land) ? land : ''
      // An unanswered question has a class of its own only if another question depends on it.
      const key = `${own} ${[...profiles, ...wholes].map((classes) => classes[id].of[raw]!).join()}`
      const entry = known.get(key)
      if (entry === undefined) known.set(key, { raw, weight: 1 })
      else entry.weight += 1
    }
    return [...known.values()]
  })
  const [dangers, locations, roles, polices] = groups as [
    (typeof groups)[0],
    (typeof groups)[0],
    (typeof groups)[0],
    (typeof groups)[0],
  ]
  return locations.flatMap((location) =>
    polices.flatMap((police) =>
      roles.flatMap((role) =>
        dangers.map((danger) => ({
          outer: { danger: danger.raw, location: location.raw, role: role.raw, police: police.raw },
          weight: danger.weight * location.weight * role.weight * police.weight,
        })),
      ),
    ),
  )
}

/**
 * Counts the raw answer sets for which another offer comes first. Opening hours are ignored: the order is the one
 * without known hours. Exact: a card that cannot appear in the first section on its own never decides which offer comes
 * first (docs/decisions/0012).
 * @param before the earlier rulebook, with the questions of the later one
 * @param space the answer space of these questions
 * @param now German wall time; decides which offers are running
 * @param onProgress called with the number of groups done and their total
 */
export function compareFirstOffer(
  before: Rulebook,
  after: Rulebook,
  space: Space,
  now: WallTime,
  onProgress: (done: number, of: number) => void = () => {},
): FirstOfferChange {
  const sides = [sideOf(before, space, now), sideOf(after, space, now)] as const
  const counted: Tally = { count: 0 }
  const outers = outerClasses(sides, space)
  for (const [index, { outer, weight }] of outers.entries()) {
    compareAt(sides, space, outer, weight, now, counted)
    onProgress(index + 1, outers.length)
  }
  const { best } = counted
  if (best === undefined) return { count: 0 }
  return {
    count: counted.count,
    example: { answers: answersAt(space, best.place), before: best.before, after: best.after },
  }
}
