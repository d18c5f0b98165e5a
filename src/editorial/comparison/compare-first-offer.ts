import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Answers, Land, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import { answersAt, type DoorClass, DoorClasses, doorSpace, doorsAlone, type Space } from '../verification/index.ts'

/** The fields of an offer that can decide which offer comes first, as a comparable string. */
function deciding({ read: _, pageDate: __, ...offer }: Offer): string {
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
  best?: { door: DoorClass; before: string | null; after: string | null }
}

/** What decides the doors of a rulebook that holds one Land, as a comparable string. */
function meaningOf({ policy, questions, site, offers }: Rulebook): string {
  return JSON.stringify([policy, questions, site.reserved, offers.map(deciding)])
}

/**
 * Counts the raw answer sets for which another offer comes first. Opening hours are left out. Exact: each class of
 * answer sets that the tables of doors of the two rulebooks together can tell apart is asked once, of both.
 * @param space all answer sets, by the questions of both
 * @param onProgress told how many of all Länder have been compared
 */
export function compareFirstOffer(
  before: Rulebook,
  after: Rulebook,
  space: Space,
  now: WallTime,
  onProgress: (done: number, of: number) => void = () => {},
): FirstOfferChange {
  const classes = new DoorClasses([before, after], doorSpace(after, space), now.date)
  const counted: Tally = { count: 0 }
  const locations = space.location.question.answers as readonly (Land | 'skip')[]
  for (const [index, location] of locations.entries()) {
    const books = [doorsAlone(before, location), doorsAlone(after, location)] as const
    if (meaningOf(books[0]) !== meaningOf(books[1])) {
      for (const door of classes.of(location)) {
        const answers = answersAt(space, door.place)
        const [was, is] = books.map((book) => recommend(book, answers, now).first[0]?.offer ?? null) as [
          string | null,
          string | null,
        ]
        if (was === is) continue
        counted.count += door.count
        if (counted.best === undefined || door.effort < counted.best.door.effort)
          counted.best = { door, before: was, after: is }
      }
    }
    onProgress(index + 1, locations.length)
  }
  const { best } = counted
  if (best === undefined) return { count: 0 }
  return {
    count: counted.count,
    example: { answers: answersAt(space, best.door.place), before: best.before, after: best.after },
  }
}
