import { AREAS, type Area, type Land } from '../../../domain/rulebook/index.ts'
import { didYouMean } from '../read/nearest.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { OfferFile } from '../schema/index.ts'

/** The names of the municipalities that the desk can find, by Land. */
export type Towns = { readonly [L in Land]: ReadonlySet<string> }

const LANDS = AREAS.filter((area): area is Land => area !== 'DE')

const landsOf = (area: Area): readonly Land[] => (area === 'DE' ? LANDS : [area])

/** The desk picks an office by the place that was typed: a town that it cannot find is never picked. */
export function checkTowns(offers: readonly Parsed<OfferFile>[], towns: Towns): readonly Problem[] {
  return offers.flatMap((parsed) => {
    const lands = landsOf(parsed.value.area)
    return (parsed.value.offices ?? []).flatMap(({ town }, index) => {
      if (lands.some((land) => towns[land].has(town))) return []
      const names = lands.flatMap((land) => [...towns[land]])
      // The list tells towns of one name apart: “Verden (Aller)”, “Freiburg im Breisgau”.
      const longer = names.find((name) => name.startsWith(`${town} `))
      const meant = longer === undefined ? didYouMean(town, names) : ` Meinten Sie „${longer}“?`
      return [
        parsed.at(
          ['offices', index, 'town'],
          `„${town}“ steht nicht in der Liste der Orte (${parsed.value.area}).${meant || ' Bitte die Schreibweise prüfen.'}`,
        ),
      ]
    })
  })
}
