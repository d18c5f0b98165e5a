import type { Land } from '../../domain/rulebook/index.ts'
import type { Places } from './find.ts'
import { fold } from './fold.ts'
import { ALSO } from './shared-postcodes.ts'

/** `table.json`: postcodes as runs (first postcode and its Länder), the names of municipalities by Land. */
export interface PlaceTable {
  readonly postcodes: string
  readonly names: { readonly [land: string]: string }
}

/** Makes the table ready to be searched. It comes with the table, after the first key; searching comes before. */
export function readPlaces(table: PlaceTable): Places {
  return {
    runs: table.postcodes
      .split(';')
      .map((run) => ({ from: Number(run.slice(0, 5)), lands: run.slice(5).split('/') as Land[] })),
    names: Object.entries(table.names).flatMap(([land, names]) =>
      names.split(';').map((name) => ({ name, folded: fold(name), land: land as Land })),
    ),
    also: ALSO,
  }
}
