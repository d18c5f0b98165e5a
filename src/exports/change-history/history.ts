import { changesOf } from './changes.ts'
import { type OfferState, offerStateOf } from './offer-state.ts'
import { type KnownHistory, PARTS, type Part, type PartChange } from './types.ts'

/** Where the record begins. */
export interface RecordStart {
  /** ISO date, German calendar. */
  readonly date: string
  /** How many offers there were at the end of that day. */
  readonly offers: number
}

/**
 * One later day on which the rules changed, as a reader of a repository finds it: only the files that differ from the
 * recorded day before.
 */
export interface RecordedDay {
  /** ISO date, German calendar. */
  readonly date: string
  /** Paths below `rules/` of all files that differ. */
  readonly paths: readonly string[]
  /** The parsed offer files that differ, at the end of the last recorded day before and at the end of this one. */
  readonly before: readonly unknown[]
  readonly after: readonly unknown[]
}

/** By id, so that an offer whose file was moved is the same offer. */
function byId(files: readonly unknown[]): ReadonlyMap<string, OfferState> {
  return new Map(files.map(offerStateOf).flatMap((state) => (state === null ? [] : [[state.id, state] as const])))
}

function partOf(path: string): Part | undefined {
  return PARTS.find((part) => path === `${part}.yaml` || (path.startsWith(`${part}/`) && !path.endsWith('README.md')))
}

function partsOf({ date, paths }: RecordedDay): readonly PartChange[] {
  return PARTS.map((part) => ({ date, part, files: paths.filter((path) => partOf(path) === part).length })).filter(
    ({ files }) => files > 0,
  )
}

/**
 * The history of the rules as changes of offers and their facts. It holds no names and messages of commits.
 * @param start where the record begins
 * @param days days after the start, oldest first, no date twice
 * @returns the history, newest day first
 */
export function historyOf(start: RecordStart, days: readonly RecordedDay[]): KnownHistory {
  const newestFirst = [...days].reverse()
  return {
    known: true,
    since: start.date,
    until: newestFirst[0]?.date ?? start.date,
    offersAtStart: start.offers,
    changes: newestFirst.flatMap((day) => {
      const [before, after] = [byId(day.before), byId(day.after)]
      const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
      return ids.flatMap((id) => changesOf(day.date, before.get(id) ?? null, after.get(id) ?? null))
    }),
    parts: newestFirst.flatMap(partsOf),
  }
}
