import {
  AREAS,
  type Area,
  type CountsByPolice,
  type Coverage,
  type CoverageCell,
  type Incident,
  LANDS,
  type Land,
  type NamedBackground,
} from '../../domain/rulebook/index.ts'

type Cells = readonly CoverageCell<Incident | NamedBackground>[]

/** A row of a map: one subject, one number for each area in the order of `AREAS`. */
export interface MapRow {
  readonly subject: string
  readonly numbers: readonly { readonly area: Area; readonly number: number }[]
}

/** Cells as rows of a map. */
export function mapRows(cells: Cells, number: (counts: CountsByPolice) => number): readonly MapRow[] {
  return [...new Set(cells.map(({ subject }) => subject))].map((subject) => ({
    subject,
    numbers: AREAS.flatMap((area) => {
      const cell = cells.find((one) => one.area === area && one.subject === subject)
      return cell === undefined ? [] : [{ area, number: number(cell.counts) }]
    }),
  }))
}

/** Five steps of colour, by how many offers there are. */
export function stepOf(number: number): 0 | 1 | 2 | 3 | 4 {
  if (number === 0) return 0
  return number < 3 ? 1 : number < 6 ? 2 : number < 10 ? 3 : 4
}

/** Police and prosecution together: both have to investigate. */
export const justice = ({ police, prosecution }: CountsByPolice): number => police.all + prosecution.all

/** Incidents by Land for which the Land itself has nothing independent; Länder without such a gap are left out. */
export function withoutOwn({
  incidents,
}: Coverage): readonly { readonly land: Land; readonly incidents: readonly Incident[] }[] {
  return LANDS.map((land) => ({
    land,
    incidents: incidents
      .filter(({ area, counts }) => area === land && counts.independent.own === 0)
      .map(({ subject }) => subject),
  })).filter((entry) => entry.incidents.length > 0)
}

/** Länder by incident in which neither police nor prosecution names it; incidents without such a gap are left out. */
export function withoutJustice({
  incidents,
}: Coverage): readonly { readonly incident: Incident; readonly lands: readonly Land[] }[] {
  return [...new Set(incidents.map(({ subject }) => subject))]
    .map((incident) => ({
      incident,
      lands: LANDS.filter((land) =>
        incidents.some(({ area, subject, counts }) => area === land && subject === incident && justice(counts) === 0),
      ),
    }))
    .filter((entry) => entry.lands.length > 0)
}

/** The fewest independent offers that anybody finds. */
export function leastIndependent(cells: Cells): number {
  return Math.min(...cells.map(({ counts }) => counts.independent.all))
}
