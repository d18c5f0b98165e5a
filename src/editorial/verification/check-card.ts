import type { WallTime } from '../../domain/matching/index.ts'
import { QUESTIONS } from '../../domain/rulebook/index.ts'
import type { Place } from './answer-space.ts'
import { brokenBy } from './card-invariants.ts'
import { effortOf } from './enumerated-questions.ts'
import { classesAt, indexOfClasses, leastPlace } from './equivalence-classes.ts'
import type { Invariant } from './invariants.ts'
import { type Card, cardKey } from './offer-cards.ts'
import { type Profile, profileOf } from './outcome-table.ts'
import type { Study } from './proof-input.ts'

/** An invariant that a card breaks by itself, with every class that shows it, the one of least effort first. */
export interface Broken {
  readonly invariant: Invariant
  readonly offer: string
  readonly now: WallTime
  readonly places: readonly Place[]
}

export interface Alone {
  readonly card: Card
  readonly now: WallTime
  readonly profile: Profile
  readonly broken: readonly Broken[]
}

/** Offers that an answer kept among all offers and that leaving the question out loses. */
function lostBySkipping(profile: Profile): ReadonlyMap<string, Place[]> {
  const { classes, outcome, outcomes, offers } = profile
  const office = new Map(offers.map((offer) => [offer.id, cardKey({ ...offer, siblingOf: undefined })]))
  const offices = outcomes.map(({ all }) => new Set(all.map((id) => office.get(id))))
  const lost = new Map<string, Place[]>()
  for (const index of outcome.keys()) {
    const at = classesAt(classes, index)
    for (const question of QUESTIONS) {
      if (question === 'location') continue
      const silent = { ...at, [question]: classes[question].of[0]! }
      const kept = offices[outcome[indexOfClasses(classes, silent)]!]!
      for (const id of outcomes[outcome[index]!]!.all) {
        if (!kept.has(office.get(id))) lost.set(id, [...(lost.get(id) ?? []), leastPlace(classes, at)])
      }
    }
  }
  return lost
}

/** Looks at one card by itself, in every class of answer sets that it can tell apart. */
export function lookAlone(study: Study, card: Card, now: WallTime): Alone {
  const { rulebook, space, judge } = study
  const places = new Map<string, { invariant: Invariant; offer: string; places: Place[] }>()
  const note = (invariant: Invariant, offer: string, place: Place) => {
    const key = `${invariant} ${offer}`
    const entry = places.get(key) ?? { invariant, offer, places: [] }
    entry.places.push(place)
    places.set(key, entry)
  }
  const profile = profileOf(rulebook, card.offers, 'sections', space, now, judge, undefined, (met) => {
    for (const { invariant, offer } of brokenBy(met, card.offers, space, now, judge)) note(invariant, offer, met.place)
  })
  for (const [offer, lost] of lostBySkipping(profile)) for (const place of lost) note('skip-keeps', offer, place)
  return {
    card,
    now,
    profile,
    broken: [...places.values()].map((entry) => ({
      ...entry,
      now,
      places: entry.places.sort((a, b) => effortOf(space, a) - effortOf(space, b)),
    })),
  }
}
