import type { Land } from '../../domain/rulebook/index.ts'

/**
 * What callers call a Land, in whatever language the desk speaks: its German name, and the short forms that one says
 * and types.
 */
export const SPOKEN: { readonly [L in Land]: readonly string[] } = {
  BW: ['Baden-Württemberg', 'BaWü'],
  BY: ['Bayern'],
  BE: ['Berlin'],
  BB: ['Brandenburg'],
  HB: ['Bremen'],
  HH: ['Hamburg'],
  HE: ['Hessen'],
  MV: ['Mecklenburg-Vorpommern', 'Meck-Pomm', 'McPomm', 'MVP'],
  NI: ['Niedersachsen', 'NDS'],
  NW: ['Nordrhein-Westfalen', 'NRW'],
  RP: ['Rheinland-Pfalz', 'RLP'],
  SL: ['Saarland'],
  SN: ['Sachsen'],
  ST: ['Sachsen-Anhalt', 'LSA'],
  SH: ['Schleswig-Holstein'],
  TH: ['Thüringen'],
}
