import type { Answers } from '../../domain/rulebook/index.ts'
import { Region } from './answer-set-bitmap.ts'
import { answersAt, type Place } from './answer-space.ts'
import { cardMates, countsOf } from './card-counts.ts'
import type { Alone } from './check-card.ts'
import { effortOf, locationsOf } from './enumerated-questions.ts'
import { classesAt, leastPlace } from './equivalence-classes.ts'
import { ofLand, type Study } from './proof-input.ts'
import type { Whole } from './rulebook-by-land.ts'
import { inTurns, simplePlaces } from './smallest-first.ts'

/** Where an offer is shown. Examples come from `recommend` with the whole rulebook. */
export interface Reach {
  readonly offer: string
  /** In how many raw answer sets it stands among all offers; exact. */
  readonly listed: number
  /** In how many raw answer sets it fits an open section, whoever else fits too; exact. */
  readonly fits: number
  /** An answer set for which it (or, for a regional sibling, its card) stands in an open section. */
  readonly example?: Answers
  /** How many answer sets were tried in vain where there is no example. */
  readonly tried?: number
  /** True where every answer set in which it fits was tried. */
  readonly complete?: boolean
}

/** Classes in which an offer fits an open section, of least effort first. */
export function openPlaces({ space }: Study, { profile }: Alone, offers: ReadonlySet<string>): readonly Place[] {
  const { classes, outcome, outcomes } = profile
  const open = outcomes.map(({ first, more }) => [...first, ...more].some((id) => offers.has(id)))
  const places: Place[] = []
  for (const [index, number] of outcome.entries())
    if (open[number]) places.push(leastPlace(classes, classesAt(classes, index)))
  return places.sort((a, b) => effortOf(space, a) - effortOf(space, b))
}

/**
 * Answer sets for which a card fits an open section: first the simplest of each class that it can tell apart, then every other one, the simplest first, in
 * the Länder of the card.
 */
export function* openTries(study: Study, alone: Alone, offers: ReadonlySet<string>): Generator<Place> {
  const { space } = study
  const { profile, card } = alone
  const classes = openPlaces(study, alone, offers)
  yield* classes
  if (classes.length === 0) return
  const region = new Region(profile, space, ({ first, more }) => [...first, ...more].some((id) => offers.has(id)))
  const lands = locationsOf(space).filter((location) => {
    const land = space.location.raw[location]!.chosen[0]
    return card.offers.some(({ id, area }) => offers.has(id) && (area === 'DE' || area === land))
  })
  const turns = lands.map((location) => simplePlaces(space, { location }))
  for (const place of inTurns(turns)) if (region.contains(place)) yield place
}

/**
 * Where each offer of a card is shown. One example is enough: it is looked for where the card fits an open section.
 * @param limit answer sets tried for each offer
 */
export function reachOf(study: Study, whole: Whole, alone: Alone, limit: (offer: string) => number): readonly Reach[] {
  const { space, rulebook } = study
  const { profile, card, now } = alone
  return card.offers.map((offer): Reach => {
    const asked = cardMates(offer, card.offers)
    const { listed, fits } = countsOf(offer, card.offers, profile, space)
    if (rulebook.site.reserved.includes(offer.id)) return { offer: offer.id, listed, fits }
    let tried = 0
    for (const place of openTries(study, alone, asked)) {
      const answers = answersAt(space, place)
      if (ofLand([offer], answers.location).length === 0) continue
      if (tried === limit(offer.id)) return { offer: offer.id, listed, fits, tried, complete: false }
      tried += 1
      const { first, more } = whole.recommend(answers, now)
      if ([...first, ...more].some((one) => asked.has(one.offer)))
        return { offer: offer.id, listed, fits, example: answers }
    }
    return { offer: offer.id, listed, fits, tried, complete: true }
  })
}
