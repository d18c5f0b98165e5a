import type { Area, Office } from '../../domain/rulebook/index.ts'
import { fold } from '../places/index.ts'

/** What stands before the name of a place or district in the words of a source. */
const KIND = /^(die |der |den |ganze[rs]? )*(stadt und (land)?kreis|landkreis|kreis|stadt|region) /i

/** “Landkreis Kassel”, “die Stadt Kassel” → `kassel`. “Teile des Landkreises …” stays what it is. */
function nameOf(place: string): string {
  return fold(place.replace(KIND, ''))
}

/**
 * The office for a place: the one in it, else the one that looks after a place or district of this very name.
 * @param area of the offer: districts of the same name lie in several Länder, so a nationwide offer is asked for towns
 * @returns undefined where none or several fit: then somebody chooses
 */
export function officeOfPlace(offices: readonly Office[], place: string | null, area: Area): Office | undefined {
  if (place === null) return undefined
  const wanted = nameOf(place)
  const inTown = offices.filter(({ town }) => nameOf(town) === wanted)
  const serving =
    inTown.length > 0 || area === 'DE'
      ? []
      : offices.filter(({ serves }) => serves.some((name) => nameOf(name) === wanted))
  const [found, ...others] = [...inTown, ...serving]
  return others.length > 0 ? undefined : found
}
