import type { Land } from '../../../domain/rulebook/index.ts'
import { findLand, fold, type Places, spellings } from '../../places/index.ts'
import { wordsOf } from './terms.ts'

/** What typed text says of a place. */
export interface Meant {
  /** The Länder that it may lie in; several mean: ask. */
  readonly lands: readonly Land[]
  /** The place as it is written, a postcode as it was typed; null where a Land was named. */
  readonly place: string | null
  /** What is left to look for without the place; empty where the place was all. */
  readonly rest: string
}

/** A Land with its names in the language of the page and in everybody's mouth. */
export interface NamedLand {
  readonly land: Land
  readonly names: readonly string[]
}

/** So many words a name may have: “Frankfurt am Main”. */
const NAME_WORDS = 3

/** What follows a name and only tells it from others: “Frankfurt (Oder)”, “Neustadt am Kulm”. */
const TOLD_APART = /^[ /]*(\(|\/|(a|am|an|b|bei|i|im|in|ob|v|vor)\b)/

/** Whether typed letters are the name of a place, not only its beginning. */
function isName(place: string, typed: string): boolean {
  if (spellings(typed).includes(fold(place))) return true
  const begins = place.toLowerCase().startsWith(typed.trim().toLowerCase())
  return begins && TOLD_APART.test(place.slice(typed.trim().length))
}

/** The Länder of a text that is a Land, a postcode or a place and nothing else. */
function whole(
  typed: string,
  places: Places | null,
  lands: readonly NamedLand[],
  ordinary: ReadonlySet<string>,
): Omit<Meant, 'rest'> | null {
  const named = lands.filter(({ names }) => names.some((name) => spellings(typed).includes(fold(name))))
  if (named.length > 0) return { lands: named.map(({ land }) => land), place: null }
  if (/^\s*\d/.test(typed)) {
    if (!/^\s*\d{5}\s*$/.test(typed)) return null
    const found = findLand(places, lands, typed)
    return found.length === 0 ? null : { lands: found.map(({ land }) => land), place: typed.trim() }
  }
  if (ordinary.has(fold(typed))) return null
  const found = (places?.names ?? []).filter(({ name }) => isName(name, typed))
  const [first] = found
  if (first === undefined || fold(typed) === '') return null
  return {
    lands: [...new Set(found.map(({ land }) => land))],
    place: found.length === 1 ? first.name : typed.trim(),
  }
}

/**
 * Makes the reader of places: whether typed text is one, or has one in it beside other words.
 * @param places null where the table did not arrive; then only Länder are known
 * @param ordinary everyday words, with spaces between: “Schutz” is a village, and hardly ever meant
 */
export function makeMeant(
  places: Places | null,
  lands: readonly NamedLand[],
  ordinary: string,
): (typed: string) => Meant | null {
  const words = new Set(wordsOf(ordinary).map(fold))
  return (typed) => {
    const all = whole(typed, places, lands, words)
    if (all !== null) return { ...all, rest: '' }
    const parts = typed.trim().split(/\s+/)
    if (parts.length > 2 * NAME_WORDS) return null
    for (let length = NAME_WORDS; length > 0; length--)
      for (let start = 0; start + length <= parts.length; start++) {
        const name = parts.slice(start, start + length).join(' ')
        const one = name.length < 3 || length === parts.length ? null : whole(name, places, lands, words)
        if (one?.lands.length === 1)
          return { ...one, rest: [...parts.slice(0, start), ...parts.slice(start + length)].join(' ') }
      }
    return null
  }
}

/** Places that somebody may mean who has mistyped one, at most three. */
export type Near = (typed: string) => readonly { readonly land: Land; readonly place: string | null }[]

/** Makes the guesser of mistyped places. */
export function makeNear(places: Places | null, lands: readonly NamedLand[]): Near {
  return (typed) => findLand(places, lands, typed).slice(0, 3)
}
