import { LANDS, type Land } from '../../../domain/rulebook/index.ts'
import table from '../../../screens/places/table.json' with { type: 'json' }
import type { Towns } from '../check/check-towns.ts'

/** The places that the desk finds. Not for the page for drafts: it would fetch 130 KB for one question. */
export const TOWNS = Object.fromEntries(
  LANDS.map((land): [Land, ReadonlySet<string>] => [land, new Set(table.names[land].split(';'))]),
) as Towns
