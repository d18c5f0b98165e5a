import { landsOfPostcode as lands } from '../../src/screens/helpline/places/find.ts'
import { readPlaces } from '../../src/screens/helpline/places/read.ts'
import table from '../../src/screens/helpline/places/table.json' with { type: 'json' }

const places = readPlaces(table)

/** The Länder of a postcode by ISO 3166-2. */
export function landsOfPostcode(postcode: string): readonly string[] {
  return lands(places, postcode).map((land) => `DE-${land}`)
}
