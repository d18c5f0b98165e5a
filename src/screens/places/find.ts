import type { Land } from '../../domain/rulebook/index.ts'
import { fold, slips, spellings } from './fold.ts'

/** The table, ready to be searched. */
export interface Places {
  readonly runs: readonly { readonly from: number; readonly lands: readonly Land[] }[]
  readonly names: readonly { readonly name: string; readonly folded: string; readonly land: Land }[]
  /** Postcodes that a named place in a further Land uses too. */
  readonly also: readonly { readonly postcode: string; readonly lands: readonly Land[] }[]
}

/**
 * One Land that typed letters or digits may mean, and the place that leads to it; null where the Land itself was typed.
 */
export interface Found {
  readonly land: Land
  readonly place: string | null
}

/** How many choices somebody can take in while listening. */
const MOST = 8

/** The Länder of the postcodes from one to another, both included. */
function landsBetween(places: Places, first: number, last: number): readonly Land[] {
  const found = places.runs.flatMap(({ from, lands }, index) => {
    const end = (places.runs[index + 1]?.from ?? 100_000) - 1
    return from <= last && end >= first ? lands : []
  })
  const also = places.also.filter(({ postcode }) => first <= Number(postcode) && Number(postcode) <= last)
  return [...new Set([...found, ...also.flatMap(({ lands }) => lands)])]
}

/**
 * The Länder of a postcode; several where it lies across a border. Empty where no postcode begins like this.
 * @param digits two to five digits; fewer than five stand for all postcodes that begin with them
 */
export function landsOfPostcode(places: Places, digits: string): readonly Land[] {
  if (!/^\d{2,5}$/.test(digits)) return []
  return landsBetween(places, Number(digits.padEnd(5, '0')), Number(digits.padEnd(5, '9')))
}

/** Names that are, or begin with, these letters; those that are it first. */
function spelledLike(places: Places, letters: string): readonly Found[] {
  const of = (fits: (folded: string) => boolean) =>
    places.names.flatMap(({ name, folded, land }): Found[] => (fits(folded) ? [{ land, place: name }] : []))
  return [...of((folded) => folded === letters), ...of((folded) => folded !== letters && folded.startsWith(letters))]
}

/** Names with one slip of the finger, or two in long ones; only the closest. */
function mistyped(places: Places, wanted: readonly string[]): readonly Found[] {
  const length = wanted[0]!.length
  const most = length >= 8 ? 2 : length >= 4 ? 1 : 0
  if (most === 0) return []
  const near = places.names.flatMap(({ name, folded, land }) => {
    // Nobody mistypes both of the first two letters; that spares most comparisons.
    const alike = wanted.filter(
      (letters) => letters[0] === folded[0] || letters[1] === folded[1] || letters[0] === folded[1],
    )
    const least = Math.min(...alike.map((letters) => slips(letters, folded, most)))
    return least <= most
      ? [{ found: { land, place: name }, least: least + (Math.abs(folded.length - length) > most ? 1 : 0) }]
      : []
  })
  const best = Math.min(...near.map(({ least }) => least))
  return near.filter(({ least }) => least === best).map(({ found }) => found)
}

function byName(places: Places, wanted: readonly string[]): readonly Found[] {
  for (const letters of wanted) {
    const found = spelledLike(places, letters)
    if (found.length > 0) return found
  }
  return mistyped(places, wanted)
}

/**
 * What somebody may mean who types a Land, a postcode or a place: Länder first, then places, the closest first, each
 * Land once for each name. Several Länder mean: ask.
 * @param lands the names of the Länder in the language of the page
 * @param places null while the table is on its way; then only the Länder are found
 */
export function findLand(
  places: Places | null,
  lands: readonly { readonly land: Land; readonly names: readonly string[] }[],
  typed: string,
): readonly Found[] {
  const text = typed.trim()
  if (/^\d/.test(text)) {
    const digits = text.replace(/\D/g, '')
    return places === null ? [] : landsOfPostcode(places, digits).map((land) => ({ land, place: digits }))
  }
  const wanted = spellings(text)
  if (wanted[0] === '') return []
  const named = lands
    .filter(({ names }) => names.some((name) => wanted.some((letters) => fold(name).startsWith(letters))))
    .map(({ land }): Found => ({ land, place: null }))
  const found = places === null || wanted[0]!.length < 3 ? [] : byName(places, wanted)
  const others = found.filter(
    ({ land, place }) => !named.some((one) => one.land === land && place !== null && fold(place) === fold(text)),
  )
  return [...named, ...others].slice(0, MOST)
}
