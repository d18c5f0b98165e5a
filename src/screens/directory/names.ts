import type { TFunction } from 'i18next'
import type { Area } from '../../domain/rulebook/index.ts'

/** The name of a Land, or “Bundesweit”, as a heading. */
export function areaName(area: Area, t: TFunction): string {
  return t(area === 'DE' ? 'directory.nationwide' : `land.${area}`)
}
