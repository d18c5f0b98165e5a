import type { Land } from '../../domain/rulebook/index.ts'

/** One fact about one postcode that the data get wrong, and where it is written. */
export interface PlaceFact {
  readonly postcode: string
  readonly lands: readonly Land[]
  readonly fact: string
  readonly source: string
}

const GEONAMES = 'https://download.geonames.org/export/zip/DE.zip'

/**
 * Corrections of the table that `src/build/build-places.ts` makes. Each replaces the Länder of one postcode – or adds
 * one of post boxes, which no map of areas has, and which would fall to the Land before it. The script refuses one that
 * changes nothing, so that the list cannot outlive the mistakes. All were read in GeoNames' postal codes of Germany,
 * state of 2026-03-30 (CC BY 4.0).
 */
export const CORRECTIONS: readonly PlaceFact[] = [
  { postcode: '12529', lands: ['BB', 'BE'], fact: 'Schönefeld (BB) und ein Teil von Berlin', source: GEONAMES },
  {
    postcode: '14461',
    lands: ['BB'],
    fact: 'hier beginnt Brandenburg (Potsdam), nicht erst bei 14467',
    source: GEONAMES,
  },
  { postcode: '19357', lands: ['BB', 'MV'], fact: 'Karstädt in der Prignitz (BB), Dambeck (MV)', source: GEONAMES },
  { postcode: '20038', lands: ['HH'], fact: 'hier beginnt Hamburg, nicht erst bei 20095', source: GEONAMES },
  { postcode: '22113', lands: ['SH'], fact: 'Oststeinbek im Kreis Stormarn', source: GEONAMES },
  { postcode: '34355', lands: ['NI'], fact: 'Staufenberg im Landkreis Göttingen', source: GEONAMES },
  { postcode: '48485', lands: ['NW'], fact: 'Neuenkirchen im Kreis Steinfurt', source: GEONAMES },
  { postcode: '63906', lands: ['BY'], fact: 'Erlenbach am Main im Landkreis Miltenberg', source: GEONAMES },
  { postcode: '63928', lands: ['BY'], fact: 'Eichenbühl im Landkreis Miltenberg', source: GEONAMES },
  { postcode: '64754', lands: ['HE'], fact: 'Hesseneck im Odenwaldkreis', source: GEONAMES },
  { postcode: '69434', lands: ['BW', 'HE'], fact: 'Heddesbach (BW), Hirschhorn (HE)', source: GEONAMES },
  { postcode: '74731', lands: ['BW'], fact: 'Walldürn im Neckar-Odenwald-Kreis', source: GEONAMES },
  { postcode: '89081', lands: ['BW'], fact: 'Ulm', source: GEONAMES },
  { postcode: '97896', lands: ['BW'], fact: 'Freudenberg im Main-Tauber-Kreis', source: GEONAMES },
]
