import { type Answers, answersTo, type Offer, type Rulebook } from '../../domain/rulebook/index.ts'
import { answersAt, type Place } from './answer-space.ts'
import type { Alone } from './check-offer.ts'
import { effortOf, locationsOf } from './enumerated-questions.ts'
import { classesAt, indexOfClasses, leastPlace } from './equivalence-classes.ts'
import { countsOf } from './offer-counts.ts'
import { ofLand, type Study } from './proof-input.ts'
import type { Whole } from './rulebook-by-land.ts'
import { inTurns, simplePlaces } from './smallest-first.ts'

/** Where an offer is shown. Examples come from `recommend` with the whole rulebook. */
export interface Reach {
  readonly offer: string
  /** In how many raw answer sets it stands among all offers; exact. */
  readonly listed: number
  /** In how many raw answer sets it may stand in an open section, whoever else fits too; exact. */
  readonly fits: number
  /**
   * An answer set for which it (or, for a regional sibling, its card; for an office of a house, a card that names it)
   * stands in an open section.
   */
  readonly example?: Answers
  /** How many answer sets were tried in vain where there is no example. */
  readonly tried?: number
  /** True where every answer set in which it fits was tried. */
  readonly complete?: boolean
}

/** The offers whose card shows this offer: of regional siblings all, else itself. */
export function cardMates({ id, siblingOf }: Offer, { offers }: Rulebook): ReadonlySet<string> {
  if (siblingOf === undefined) return new Set([id])
  return new Set(offers.filter((one) => one.id === siblingOf || one.siblingOf === siblingOf).map((one) => one.id))
}

/**
 * Answer sets for which an offer fits an open section: first the simplest of each class that it can tell apart, in each
 * Land in which it works, then every other one, the simplest first.
 */
export function* openTries({ space }: Study, { profile, offer }: Alone): Generator<Place> {
  const { classes, outcome, outcomes } = profile
  const open = outcomes.map(({ first, more }) => first.length + more.length > 0)
  const lands = locationsOf(space).filter(
    (location) => ofLand([offer], space.location.raw[location]!.chosen[0]).length > 0,
  )
  const places: Place[] = []
  for (const [index, number] of outcome.entries())
    if (open[number]) places.push(leastPlace(classes, classesAt(classes, index)))
  places.sort((a, b) => effortOf(space, a) - effortOf(space, b))
  const fits = (place: Place) => {
    const at = Object.fromEntries(Object.entries(place).map(([id, raw]) => [id, classes[id as keyof Place].of[raw]!]))
    return open[outcome[indexOfClasses(classes, at as Place)]!]!
  }
  yield* places
  if (places.length === 0) return
  for (const place of places)
    for (const location of lands) if (location !== place.location) yield { ...place, location }
  for (const place of inTurns(lands.map((location) => simplePlaces(space, { location })))) if (fits(place)) yield place
}

/** Answers that take the background and the incident of an offer's own lists: what it was made for, tried first. */
export function madeFor({ incident, background, area, roles }: Offer): readonly Answers[] {
  const role = roles?.[0] === undefined ? {} : { role: roles[0] }
  const location = area === 'DE' ? {} : { location: area }
  return incident.flatMap((one) => [
    { incident: [one], ...location, ...role },
    ...background.map((behind) => ({ incident: [one], background: [behind], ...location, ...role })),
  ])
}

/**
 * Where an offer is shown. One example is enough: it is looked for where the offer fits an open section.
 * @param limit answer sets tried at most
 */
export function reachOf(study: Study, whole: Whole, alone: Alone, limit: (offer: string) => number): Reach {
  const { space, rulebook } = study
  const { profile, offer, now } = alone
  const counts = { offer: offer.id, ...countsOf(profile, space) }
  if (rulebook.site.reserved.includes(offer.id) || offer.listOnly || counts.fits === 0) return counts
  const asked = cardMates(offer, rulebook)
  const isShown = (answers: Answers) => {
    const { first, more } = whole.recommend(answers, now)
    return [...first, ...more].some((one) => asked.has(one.offer) || one.houseMates.some((id) => asked.has(id)))
  }
  let tried = 0
  for (const answers of madeFor(offer)) {
    if (tried++ === limit(offer.id)) break
    if (isShown(answers)) return { ...counts, example: answers }
  }
  for (const place of openTries(study, alone)) {
    const answers = answersAt(space, place)
    if (ofLand([offer], answersTo(answers, 'location')[0]).length === 0) continue
    if (tried++ === limit(offer.id)) return { ...counts, tried: tried - 1, complete: false }
    if (isShown(answers)) return { ...counts, example: answers }
  }
  return { ...counts, tried, complete: true }
}
