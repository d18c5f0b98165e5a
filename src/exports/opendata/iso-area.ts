import type { Area, Land } from '../../domain/rulebook/index.ts'

/** An area in ISO 3166: the whole country (ISO 3166-1) or a Land (ISO 3166-2). */
export type IsoArea = 'DE' | `DE-${Land}`

/**
 * The ISO code of an area.
 * @param area a Land, or `DE` for the whole country
 * @returns `DE-SN` for `SN`; `DE` for the whole country
 */
export function isoArea(area: Area): IsoArea {
  return area === 'DE' ? 'DE' : `DE-${area}`
}
