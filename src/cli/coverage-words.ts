import type { WallTime } from '../domain/matching/index.ts'
import {
  type IndependentCell,
  independentByPoliceAnswer,
  withoutPoliceForOfficials,
} from '../editorial/statistics/index.ts'
import type { Loaded } from './rules-load.ts'

/** What the command prints, and whether a field is empty. */
export interface Coverage {
  readonly out: string
  readonly hasEmpty: boolean
}

/**
 * Counts the independent offers by Land, incident and answer about the police.
 * @param now German wall time; decides which offers are running
 * @param below what counts as a gap: fewer independent offers
 * @param json every field as JSON instead of gaps and tables
 */
export function sayCoverage({ rulebook, words }: Loaded, now: WallTime, below: number, json: boolean): Coverage {
  const cells = independentByPoliceAnswer(rulebook, now)
  const without = withoutPoliceForOfficials(rulebook, now.date)
  const hasEmpty = cells.some(({ least }) => least === 0)
  if (json) return { out: JSON.stringify({ cells, withoutPoliceForOfficials: without }, null, 2), hasEmpty }
  const say = (question: 'incident' | 'police' | 'location', answer: string) =>
    words[question]?.answers[answer]?.short ?? answer
  const gaps = cells
    .filter(({ least }) => least < below)
    .sort((a, b) => a.least - b.least || a.independent - b.independent)
  const lines = [
    `Lücken: ${gaps.length} von ${cells.length} Feldern mit weniger als ${below} unabhängigen Angeboten für mindestens eine Rolle.`,
    ...gaps.map(
      ({ land, incident, police, independent, least }) =>
        `  ${independent} (${least})  ${say('location', land)} · ${say('incident', incident)} · ${say('police', police)}`,
    ),
    `Ohne Polizeikontakt für Amtstragende: ${without.length === 0 ? 'kein Land' : without.join(', ')}.`,
    ...[...new Set(cells.map((cell) => cell.police))].flatMap((police) => [
      `\nPolizei: ${say('police', police)}`,
      ...tableOf(cells.filter((cell) => cell.police === police)),
    ]),
  ]
  return { out: lines.join('\n'), hasEmpty }
}

/** A row for each Land, a column for each incident. */
function tableOf(cells: readonly IndependentCell[]): readonly string[] {
  const incidents = [...new Set(cells.map(({ incident }) => incident))]
  const text = (cell: IndependentCell | undefined) => `${cell?.independent} (${cell?.least})`.padEnd(10)
  return [
    `${''.padEnd(6)}${incidents.map((incident) => incident.slice(0, 9).padEnd(10)).join('')}`,
    ...[...new Set(cells.map((cell) => cell.land))].map((land) => {
      const row = incidents.map((incident) => cells.find((cell) => cell.land === land && cell.incident === incident))
      return `${land.padEnd(6)}${row.map(text).join('')}`
    }),
  ]
}
