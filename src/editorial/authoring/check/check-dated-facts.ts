import { lastRead } from '../compile/compile-contact.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { OfferFile } from '../schema/index.ts'

type Path = readonly (string | number)[]

/** An offer or one of its offices. */
type Sourced = Pick<OfferFile, 'sources' | 'closures'>

/** How many days an office may be closed in one go before its offer counts as paused. */
const LONGEST = 92

/** For how many years ahead somebody may know a closure, a recheck, or how long money lasts. */
const YEARS = { closure: 2, recheck: 2, funding: 10 }

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Whether a day lies before a date that may be a year or a month alone. */
const before = (day: string, date: string) => day.slice(0, date.length) < date

/** Names a problem at a field of the offer or of its office. */
type At = (path: Path, message: string) => Problem

/** The page of a dated fact is one of the sources. */
function sourceIsKnown({ sources }: Sourced, source: string | null, path: Path, at: At): readonly Problem[] {
  return source === null || sources.some(({ url }) => url === source)
    ? []
    : [at(path, 'Diese Seite steht nicht unter sources. Bitte dort eintragen oder hier die richtige nennen.')]
}

/** A day too many years after the last reading is a slip of the keys. */
function dayIsNear({ sources }: Sourced, day: string, years: number, path: Path, at: At): readonly Problem[] {
  const last = Number(lastRead(sources).slice(0, 4)) + years
  return Number(day.slice(0, 4)) <= last
    ? []
    : [at(path, `Das Jahr ${day.slice(0, 4)} liegt zu weit in der Zukunft (höchstens ${last}). Bitte prüfen.`)]
}

/** A closure ends after it begins, is near, and no longer than a quarter of a year. */
export function closuresMakeSense(closed: Sourced, at: At): readonly Problem[] {
  return (closed.closures ?? []).flatMap(({ from, to, source }, index) => {
    const path = ['closures', index] as const
    const problems = [
      ...sourceIsKnown(closed, source, [...path, 'source'], at),
      ...dayIsNear(closed, to, YEARS.closure, [...path, 'to'], at),
    ]
    if (to < from) problems.push(at([...path, 'to'], `Das Ende (${to}) liegt vor dem Anfang (${from}).`))
    else if (problems.length === 0 && daysBetween(from, to) >= LONGEST)
      problems.push(
        at(
          [...path, 'to'],
          `Das sind mehr als ${LONGEST} Tage. Ist das Angebot so lange zu, bitte status: paused eintragen; sonst die Tage prüfen.`,
        ),
      )
    return problems
  })
}

/** Money ends after the page that says so was written. */
function fundingMakesSense(parsed: Parsed<OfferFile>): readonly Problem[] {
  const { fundedUntil, sources } = parsed.value
  if (fundedUntil === undefined) return []
  const { on, source } = fundedUntil
  const written = sources.find(({ url }) => url === source)?.pageDate ?? null
  return [
    ...sourceIsKnown(parsed.value, source, ['fundedUntil', 'source'], parsed.at),
    ...dayIsNear(parsed.value, on, YEARS.funding, ['fundedUntil', 'on'], parsed.at),
    ...(written !== null && before(on, written)
      ? [parsed.at(['fundedUntil', 'on'], `Der Tag (${on}) liegt vor dem Datum der Seite (${written}). Bitte prüfen.`)]
      : []),
  ]
}

/** Somebody asks again after the last reading, not before. */
function recheckMakesSense(parsed: Parsed<OfferFile>): readonly Problem[] {
  const { recheckBy } = parsed.value
  if (recheckBy === undefined) return []
  const { on, source } = recheckBy
  const read = lastRead(parsed.value.sources)
  return [
    ...sourceIsKnown(parsed.value, source, ['recheckBy', 'source'], parsed.at),
    ...dayIsNear(parsed.value, on, YEARS.recheck, ['recheckBy', 'on'], parsed.at),
    ...(before(on, read)
      ? [
          parsed.at(
            ['recheckBy', 'on'],
            `Der Tag (${on}) liegt vor dem letzten Lesen (${read}). Ist es erledigt, bitte recheckBy streichen; sonst einen neuen Tag eintragen.`,
          ),
        ]
      : []),
  ]
}

/** Facts with dates of their own: closures, funding, and what somebody has to ask again. */
export function datedFactsMakeSense(parsed: Parsed<OfferFile>): readonly Problem[] {
  return [...closuresMakeSense(parsed.value, parsed.at), ...fundingMakesSense(parsed), ...recheckMakesSense(parsed)]
}
