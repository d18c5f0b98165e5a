import { wallTimeOf } from '../domain/matching/index.ts'
import { BrokenRules, textsOnDisk } from '../editorial/authoring/index.ts'
import { differenceOf } from './rules-difference.ts'
import { changesRecommendations, sayDifference } from './rules-difference-words.ts'
import { optionsOf, progress, refuse } from './rules-load.ts'
import { rulesOfRevision } from './rules-of-revision.ts'

const USAGE = `npm run -s rules:diff -- <Git-Revision> [--markdown] [--fail-on-change]
Vergleicht die Regeln der Revision mit denen auf der Platte. Zuerst jede geänderte Angabe, vorher und jetzt, mit jeder Datei, in der der alte Wert noch
steht. Dann, was es bedeutet: für wie viele Antwortsätze sich die erste Tür ändert, welche Angebote in mehr oder weniger Antwortsätzen in einen offenen
Abschnitt passen, und das kleinste Beispiel dafür.
--markdown        als Tabellen für einen Pull Request
--fail-on-change  endet mit 1, wenn sich eine Empfehlung ändert`

const COMMAND = 'rules:diff'
const { values, positionals } = optionsOf(COMMAND, USAGE, {
  markdown: { type: 'boolean' },
  'fail-on-change': { type: 'boolean' },
})
const [revision] = positionals
if (revision === undefined) refuse(COMMAND, `Die Revision fehlt.\n${USAGE}`)

// Whoever runs another operator's site compares the rules, not the two operators.
const after = textsOnDisk('rules')
const onDisk = process.env.SITE ? textsOnDisk('rules', '') : after
const found = rulesOfRevision(revision, onDisk)
if (found === null) refuse(COMMAND, `Git kennt „${revision}“ nicht, oder dort liegen keine Regeln.`)
if (found.size === 0) refuse(COMMAND, `In „${revision}“ liegen keine Regeln.`)
const before = process.env.SITE ? new Map([...found, ['site.yaml', after.get('site.yaml')!]]) : found

const now = { ...wallTimeOf(new Date()), minute: 600 }
const names = [`${COMMAND} (${revision})`, COMMAND] as const
try {
  // What Git leaves out (notes, tables) is no rule.
  const rules = new Map([...after].filter(([path]) => /\.(?:ya?ml|md)$/.test(path)))
  const difference = await differenceOf(before, rules, names, now, progress('Vergleich'))
  console.log(sayDifference(difference, values.markdown === true))
  // Set, not called: ending at once would lose what a slow reader has not taken yet.
  process.exitCode = values['fail-on-change'] && changesRecommendations(difference) ? 1 : 0
} catch (error) {
  if (!(error instanceof BrokenRules)) throw error
  refuse(typeof error.cause === 'string' ? error.cause : COMMAND, `Die Regeln sind nicht lesbar.\n${error.message}`, 1)
}
