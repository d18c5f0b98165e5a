import { encode } from 'uqr'
import type { Places } from '../places/index.ts'
import { readPlaces } from '../places/read.ts'
import table from '../places/table.json'

/**
 * What the desk needs later than the first key: the table of places and the drawing of QR codes. The same for
 * everybody, whatever is asked.
 */
export interface Extras {
  readonly places: Places
  readonly encode: typeof encode
}

export const extras: Extras = { places: readPlaces(table), encode }
