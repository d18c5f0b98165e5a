import type { WallTime } from '../../domain/matching/index.ts'
import { type Offer, QUESTIONS } from '../../domain/rulebook/index.ts'
import type { Place } from './answer-space.ts'
import { effortOf } from './enumerated-questions.ts'
import { classesAt, indexOfClasses, leastPlace } from './equivalence-classes.ts'
import type { Invariant } from './invariants.ts'
import { brokenBy } from './offer-invariants.ts'
import { type Profile, profileOf } from './outcome-table.ts'
import type { Study } from './proof-input.ts'

/** An invariant that an offer breaks by itself, with every class that shows it, the one of least effort first. */
export interface Broken {
  readonly invariant: Invariant
  readonly offer: string
  readonly now: WallTime
  readonly places: readonly Place[]
}

export interface Alone {
  readonly offer: Offer
  readonly now: WallTime
  readonly profile: Profile
  readonly broken: readonly Broken[]
}

/** Where an answer kept the offer among all offers and leaving the question out loses it. */
function lostBySkipping(profile: Profile): readonly Place[] {
  const { classes, outcome, outcomes } = profile
  const isListed = outcomes.map(({ all }) => all.length > 0)
  const lost: Place[] = []
  for (const index of outcome.keys()) {
    if (!isListed[outcome[index]!]) continue
    const at = classesAt(classes, index)
    for (const question of QUESTIONS) {
      if (question === 'location') continue
      const silent = { ...at, [question]: classes[question].of[0]! }
      if (!isListed[outcome[indexOfClasses(classes, silent)]!]) lost.push(leastPlace(classes, at))
    }
  }
  return lost
}

/** Looks at one offer by itself, in every class of answer sets that it can tell apart. */
export function lookAlone(study: Study, offer: Offer, now: WallTime): Alone {
  const { rulebook, space, judge } = study
  const places = new Map<Invariant, Place[]>()
  const note = (invariant: Invariant, place: Place) => {
    const noted = places.get(invariant) ?? []
    noted.push(place)
    places.set(invariant, noted)
  }
  const profile = profileOf(rulebook, [offer], space, now, judge, (met) => {
    for (const invariant of brokenBy(met, offer, space, now, judge)) note(invariant, met.place)
  })
  for (const place of lostBySkipping(profile)) note('skip-keeps', place)
  return {
    offer,
    now,
    profile,
    broken: [...places].map(([invariant, found]) => ({
      invariant,
      offer: offer.id,
      now,
      places: found.sort((a, b) => effortOf(space, a) - effortOf(space, b)),
    })),
  }
}
