import { writeFileSync } from 'node:fs'
import { diagramLabels, diagramSvg } from '../editorial/flow-diagram/index.ts'
import { loadRules, optionsOf } from './rules-load.ts'

const USAGE = `npm run rules:picture [-- --out docs/flow.svg]
Zeichnet den Ablauf der Fragen mit ihren Bedingungen als SVG, das sich auch vorlesen lässt.`

const COMMAND = 'rules:picture'
const { values } = optionsOf(COMMAND, USAGE, { out: { type: 'string' } })
const out = values.out ?? 'docs/flow.svg'
const { rulebook, words } = loadRules(COMMAND)
writeFileSync(out, diagramSvg(rulebook.questions, diagramLabels(words, 'de')))
console.log(`Geschrieben: ${out}.`)
