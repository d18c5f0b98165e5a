import { landsOfPostcode as lands } from '../../src/screens/places/find.ts'
import { readPlaces } from '../../src/screens/places/read.ts'
import table from '../../src/screens/places/table.json' with { type: 'json' }

const places = readPlaces(table)

/** The Länder of a postcode by ISO 3166-2. */
export function landsOfPostcode(postcode: string): readonly string[] {
  return lands(places, postcode).map((land) => `DE-${land}`)
}
