import { execFileSync } from 'node:child_process'
import { wallTimeOf } from '../domain/matching/index.ts'
import { textsOnDisk } from '../editorial/authoring/index.ts'
import { compareRulebooks, type ReachChange } from '../editorial/comparison/index.ts'
import { sayAnswers } from '../editorial/verification/index.ts'
import { loadRules, optionsOf, progress, refuse } from './rules-load.ts'

const USAGE = `npm run -s rules:diff -- <Git-Revision> [--markdown] [--fail-on-change]
Vergleicht die Regeln der Revision mit denen auf der Platte, in ihrer Bedeutung: für wie viele Antwortsätze sich die erste Tür ändert, welche Angebote in
mehr oder weniger Antwortsätzen in einen offenen Abschnitt passen, und das kleinste Beispiel dafür.
--markdown        als Tabelle für einen Pull Request
--fail-on-change  endet mit 1, wenn sich etwas ändert`

const COMMAND = 'rules:diff'
const { values, positionals } = optionsOf(COMMAND, USAGE, {
  markdown: { type: 'boolean' },
  'fail-on-change': { type: 'boolean' },
})
const [revision] = positionals
if (revision === undefined) refuse(COMMAND, `Die Revision fehlt.\n${USAGE}`)

function git(args: readonly string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch {
    return refuse(COMMAND, `Git kennt „${revision}“ nicht, oder dort liegen keine Regeln.`)
  }
}

/** The rules files of a revision: one `git ls-tree` for the list, one `git show` for each file. */
function textsAt(rev: string): ReadonlyMap<string, string> {
  const paths = git(['ls-tree', '-r', '--name-only', '--end-of-options', rev, 'rules'])
    .split('\n')
    .filter((path) => /\.ya?ml$/.test(path))
  if (paths.length === 0) refuse(COMMAND, `In „${rev}“ liegen keine Regeln.`)
  return new Map(
    paths.map((path) => [path.slice('rules/'.length), git(['show', '--end-of-options', `${rev}:${path}`])]),
  )
}

const before = loadRules(`${COMMAND} (${revision})`, textsAt(revision)).rulebook
const { rulebook: after, words } = loadRules(COMMAND, textsOnDisk('rules'))
const { answerSets, firstOffer, reach } = compareRulebooks(
  before,
  after,
  { ...wallTimeOf(new Date()), minute: 600 },
  progress('Vergleich'),
)

const number = (value: number) => value.toLocaleString('de')
const share = `${number(firstOffer.count)} von ${number(answerSets)} Antwortsätzen`
const door = firstOffer.example
const example =
  door === undefined
    ? ''
    : `${sayAnswers(door.answers, words)}: vorher ${door.before ?? 'niemand'}, jetzt ${door.after ?? 'niemand'}`
const WHAT: { readonly [W in ReachChange['what']]: string } = { new: 'neu', gone: 'entfallen', changed: 'geändert' }

if (values.markdown) {
  console.log(`**Erste Tür:** ändert sich für ${share}.${example === '' ? '' : ` Kleinstes Beispiel: ${example}.`}\n`)
  if (reach.length === 0) console.log('Kein Angebot passt in mehr oder weniger Antwortsätzen.')
  else
    console.log(
      '| Angebot | | passt neu in | passt nicht mehr in | kleinstes Beispiel |\n| --- | --- | ---: | ---: | --- |',
    )
  for (const { offer, what, gained, lost, example: at } of reach)
    console.log(
      `| \`${offer}\` | ${WHAT[what]} | ${number(gained)} | ${number(lost)} | ${at === undefined ? '' : sayAnswers(at, words)} |`,
    )
} else {
  console.log(`Erste Tür: ändert sich für ${share}.`)
  if (example !== '') console.log(`  ${example}`)
  console.log(`Reichweite: ${reach.length === 0 ? 'kein Angebot ändert sich' : `${reach.length} Angebote`}.`)
  for (const { offer, what, gained, lost, example: at } of reach)
    console.log(
      `  ${offer} (${WHAT[what]}): +${number(gained)} −${number(lost)}${at === undefined ? '' : `, zum Beispiel ${sayAnswers(at, words)}`}`,
    )
}
// Set, not called: ending at once would lose what a slow reader has not taken yet.
process.exitCode = values['fail-on-change'] && (firstOffer.count > 0 || reach.length > 0) ? 1 : 0
