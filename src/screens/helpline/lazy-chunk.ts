import { encode } from 'uqr'
import type { Places } from '../places/index.ts'
import { readPlaces } from '../places/read.ts'
import table from '../places/table.json'

/** What is said in English to a caller who does not speak the language of the page. */
export interface English {
  /** The questions, by id. */
  readonly asks: { readonly [question: string]: string }
  /** What an offer does, in one sentence, by id. */
  readonly says: { readonly [offer: string]: string }
  /** What one says at the end, of the short names of the offers that the caller gets. */
  readonly closing: (names: readonly string[]) => string
}

/**
 * What the desk needs later than the first key: the table of places, the drawing of QR codes, the search by topic,
 * English. The same for everybody, whatever is asked.
 */
export interface Extras {
  readonly places: Places
  readonly encode: typeof encode
  /** Gives the ids of offers, the best first. */
  readonly byTopic?: (typed: string) => readonly string[]
  readonly english?: English
}

export interface ExtrasModule {
  readonly extras: Extras
}

export const extras: Extras = { places: readPlaces(table), encode }
