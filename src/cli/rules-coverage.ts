import { wallTimeOf } from '../domain/matching/index.ts'
import {
  type IndependentCell,
  independentByPoliceAnswer,
  withoutPoliceForOfficials,
} from '../editorial/statistics/index.ts'
import { loadRules, optionsOf } from './rules-load.ts'

const USAGE = `npm run -s rules:coverage [-- --json] [--below 3]
Zählt je Land, Vorfall und Polizei-Antwort die unabhängigen Angebote in den offenen Abschnitten; die Lücken zuerst.
--json   alle Felder als JSON
--below  was als Lücke gilt: weniger unabhängige Angebote als so viele (sonst 3)
Die Zahl in Klammern ist die kleinste über alle Rollen. Endet mit 1, wenn ein Feld leer ist.`

const COMMAND = 'rules:coverage'
const { values } = optionsOf(COMMAND, USAGE, { json: { type: 'boolean' }, below: { type: 'string' } })
const below = Number(values.below ?? 3)
const { rulebook, words } = loadRules(COMMAND)
const { date } = wallTimeOf(new Date())
const cells = independentByPoliceAnswer(rulebook, { date, minute: 600 })
const without = withoutPoliceForOfficials(rulebook, date)
const empty = cells.filter(({ least }) => least === 0)

// Set, not called: ending at once would lose what a slow reader has not taken yet.
process.exitCode = empty.length === 0 ? 0 : 1

const say = (question: 'incident' | 'police' | 'location', answer: string) =>
  words[question]?.answers[answer]?.short ?? answer

function printTables(): void {
  const gaps = cells
    .filter(({ least }) => least < below)
    .sort((a, b) => a.least - b.least || a.independent - b.independent)
  console.log(
    `Lücken: ${gaps.length} von ${cells.length} Feldern mit weniger als ${below} unabhängigen Angeboten für mindestens eine Rolle.`,
  )
  for (const { land, incident, police, independent, least } of gaps)
    console.log(
      `  ${independent} (${least})  ${say('location', land)} · ${say('incident', incident)} · ${say('police', police)}`,
    )
  console.log(`Ohne Polizeikontakt für Amtstragende: ${without.length === 0 ? 'kein Land' : without.join(', ')}.`)

  const incidents = [...new Set(cells.map(({ incident }) => incident))]
  for (const police of new Set(cells.map((cell) => cell.police))) {
    console.log(`\nPolizei: ${say('police', police)}`)
    console.log(`${''.padEnd(6)}${incidents.map((incident) => incident.slice(0, 9).padEnd(10)).join('')}`)
    for (const land of new Set(cells.map((cell) => cell.land))) {
      const row = incidents.map((incident) =>
        cells.find((cell) => cell.land === land && cell.incident === incident && cell.police === police),
      )
      const text = (cell: IndependentCell | undefined) => `${cell?.independent} (${cell?.least})`.padEnd(10)
      console.log(`${land.padEnd(6)}${row.map(text).join('')}`)
    }
  }
}

if (values.json) console.log(JSON.stringify({ cells, withoutPoliceForOfficials: without }, null, 2))
else printTables()
