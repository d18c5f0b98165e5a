import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Answers, Rulebook } from '../../domain/rulebook/index.ts'
import { answerGrid } from './answer-grid.ts'

/** How an offer's place in the open sections differs between two rulebooks. */
export interface OfferShift {
  readonly offer: string
  /** In so many answer sets it stands open only in the draft. */
  readonly gained: number
  /** In so many only in the published rules. */
  readonly lost: number
  /** The first answer set that shows it. */
  readonly example: Answers
}

export interface GuideDifference {
  /** How many answer sets were compared. */
  readonly sets: number
  /** In how many of them the first door is another. */
  readonly doors: number
  readonly door?: { readonly answers: Answers; readonly before: string | undefined; readonly after: string | undefined }
  /** Offers by how much they moved, most first. */
  readonly shifts: readonly OfferShift[]
}

/** The rules cut to what somebody of one Land can see; hours do not decide who stands there (docs/promises.md#8). */
function cut(rulebook: Rulebook, land: string): Rulebook {
  const offers = rulebook.offers
    .filter(({ area }) => area === 'DE' || area === land)
    .map(({ hours: _, ...offer }) => offer)
  return { ...rulebook, offers, steps: [] }
}

/** First door and open offers of one answer set. */
function shown(rulebook: Rulebook, answers: Answers, now: WallTime) {
  const { first, more } = recommend(rulebook, answers, now)
  return { door: first[0]?.offer, open: new Set([...first, ...more].map(({ offer }) => offer)) }
}

/**
 * Compares what two rulebooks recommend, answer set by answer set. Yields after each, so that a page stays alive
 * meanwhile.
 * @param now for offers that end on a day; the hours of offers do not matter
 * @returns the difference, at the end
 */
export function* compareGuides(
  before: Rulebook,
  after: Rulebook,
  now: WallTime,
): Generator<{ readonly done: number; readonly of: number }, GuideDifference> {
  const grid = answerGrid(before, after)
  const of = grid.reduce((sum, { sets }) => sum + sets.length, 0)
  const shifts = new Map<string, { gained: number; lost: number; example: Answers }>()
  let done = 0
  let doors = 0
  let door: GuideDifference['door']
  const moved = (offer: string, answers: Answers, gained: 0 | 1) => {
    const shift = shifts.get(offer) ?? { gained: 0, lost: 0, example: answers }
    shifts.set(offer, { ...shift, gained: shift.gained + gained, lost: shift.lost + 1 - gained })
  }
  for (const { land, sets } of grid) {
    const [old, fresh] = [cut(before, land), cut(after, land)]
    for (const answers of sets) {
      const [was, is] = [shown(old, answers, now), shown(fresh, answers, now)]
      if (was.door !== is.door) {
        doors += 1
        door ??= { answers, before: was.door, after: is.door }
      }
      for (const offer of is.open) if (!was.open.has(offer)) moved(offer, answers, 1)
      for (const offer of was.open) if (!is.open.has(offer)) moved(offer, answers, 0)
      done += 1
      yield { done, of }
    }
  }
  return {
    sets: of,
    doors,
    ...(door && { door }),
    shifts: [...shifts]
      .map(([offer, shift]) => ({ offer, ...shift }))
      .sort((a, b) => b.gained + b.lost - a.gained - a.lost || (a.offer < b.offer ? -1 : 1)),
  }
}
