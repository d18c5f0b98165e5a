import { wallTimeOf } from '../domain/matching/index.ts'
import { sayCoverage } from './coverage-words.ts'
import { loadRules, optionsOf } from './rules-load.ts'

const USAGE = `npm run -s rules:coverage [-- --json] [--below 3]
Zählt je Land, Vorfall und Polizei-Antwort die unabhängigen Angebote in den offenen Abschnitten; die Lücken zuerst.
--json   alle Felder als JSON
--below  was als Lücke gilt: weniger unabhängige Angebote als so viele (sonst 3)
Die Zahl in Klammern ist die kleinste über alle Rollen. Endet mit 1, wenn ein Feld leer ist.`

const COMMAND = 'rules:coverage'
const { values } = optionsOf(COMMAND, USAGE, { json: { type: 'boolean' }, below: { type: 'string' } })
const { date } = wallTimeOf(new Date())
const now = { date, minute: 600 }
const { out, hasEmpty } = sayCoverage(loadRules(COMMAND), now, Number(values.below ?? 3), values.json === true)
console.log(out)
// Set, not called: ending at once would lose what a slow reader has not taken yet.
process.exitCode = hasEmpty ? 1 : 0
