import { writeFileSync } from 'node:fs'
import { flowPicture } from '../analysis/index.ts'
import { loadRules, optionsOf } from './rules-load.ts'

const USAGE = `npm run rules:picture [-- --out docs/flow.svg]
Zeichnet den Ablauf der Fragen mit ihren Bedingungen als SVG, das sich auch vorlesen lässt.`

const COMMAND = 'rules:picture'
const { values } = optionsOf(COMMAND, USAGE, { out: { type: 'string' } })
const out = values.out ?? 'docs/flow.svg'
const { rulebook, words } = loadRules(COMMAND)
writeFileSync(
  out,
  flowPicture(rulebook.questions, {
    questions: words,
    title: 'Der Ablauf der Fragen',
    description:
      'Die Fragen in ihrer Reihenfolge, mit der Bedingung, unter der sie gestellt werden. Nach jeder Frage lässt sich das Ergebnis zeigen; „Zurück“ führt zur Frage davor.',
    onlyIf: 'nur bei',
    unless: 'nicht bei',
    emergency: 'Notrufkarte: 110 und 112',
    result: 'Ergebnis: die passenden Angebote und die Hotline',
    or: 'oder',
  }),
)
console.log(`Geschrieben: ${out}.`)
