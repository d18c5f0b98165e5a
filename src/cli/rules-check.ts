import { wallTimeOf } from '../domain/matching/index.ts'
import {
  isDay,
  missingAddress,
  missingOperatorFacts,
  pathOfOffer,
  securityReminders,
  textsOnDisk,
} from '../editorial/authoring/index.ts'
import { checkRulebook } from '../editorial/editor-tools/index.ts'
import { freshness } from '../editorial/statistics/index.ts'
import { proveInParallel } from '../editorial/verification/index.ts'
import { type Annotation, FORGES, GITLAB_REPORT, githubCommands, gitlabReport, placed } from './annotations.ts'
import { loadExceptions, loadRules, namingSite, optionsOf, progress, refuse } from './rules-load.ts'
import { writeWhole } from './write-whole.ts'

const USAGE = `npm run rules:check [-- --on 2026-12-01] [--annotations github|gitlab]
Prüft alle Regeln: Dateien und Verweise, beide Sprachen, Quellen, den Beweis über alle Antworten, doppelte Kontakte, Alter der Angaben.
Bekannte Ausnahmen stehen mit Grund in rules/known-exceptions.yaml. Endet mit 1, wenn etwas falsch ist.
--on           als wäre es dieser Tag
--annotations  Meldungen auch so, dass GitHub oder GitLab sie an ihren Zeilen zeigt (GitLab: ${GITLAB_REPORT})`

const COMMAND = 'rules:check'
const YEAR = 365 * 86_400_000
const { values } = optionsOf(COMMAND, USAGE, { on: { type: 'string' }, annotations: { type: 'string' } })
const forge = FORGES.find((one) => one === values.annotations)
if (values.annotations !== undefined && forge === undefined)
  refuse(COMMAND, `--annotations ${values.annotations} gibt es nicht. Erlaubt: ${FORGES.join(', ')}.`)
if (values.on !== undefined && !isDay(values.on))
  refuse(COMMAND, `--on ${values.on} ist kein Tag. Erwartet wird Jahr-Monat-Tag wie 2026-12-01.`)

/** Shows messages in the forge, where one is named. */
function annotate(annotations: readonly Annotation[]): void {
  if (forge === 'github' && annotations.length > 0) console.log(githubCommands(annotations))
  if (forge === 'gitlab') writeWhole(GITLAB_REPORT, gitlabReport(annotations))
}

const { files, rulebook, words } = loadRules(COMMAND, textsOnDisk('rules'), (problems) =>
  annotate(
    problems.map(({ file, line, column, field, message }) => {
      const named = field === '' ? message : `${field}: ${message}`
      return { level: 'error', file: namingSite(file), line, column, message: named }
    }),
  ),
)
const known = loadExceptions(COMMAND)
const now = { date: values.on ?? wallTimeOf(new Date()).date, minute: 600 }
const notOpen = known.notOpen.flatMap(({ offers }) => offers)
const idle = known.idle.map(({ entry }) => entry)
const started = performance.now()
const proof = await proveInParallel(rulebook, now, new Set([...notOpen, ...idle]), progress('Beweis'))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
const { faults, warnings: found } = checkRulebook(rulebook, known, proof, words, now.date)
const warnings = [...found]
const { unconfirmed, fresh, old, stale } = freshness(rulebook, now.date)

const missing = missingOperatorFacts(files)
if (missing.length > 0)
  warnings.push(
    `rules/site.yaml: Vom Betreiber einzutragen, auf der Seite stehen noch Lücken: operatorFacts.${missing.join(', ')}.`,
  )
const texts = [...files.steps, ...files.articles]
const reviewed = texts.filter(({ reviewed }) => reviewed !== null)
for (const text of reviewed)
  if (Date.parse(now.date) - Date.parse(text.reviewed!) >= YEAR / 2)
    warnings.push(
      `${'slug' in text ? text.slug : text.id} wurde vor mehr als einem halben Jahr rechtlich geprüft. Bitte das Recht neu lesen.`,
    )
const noAddress = missingAddress(files.site)
if (noAddress !== undefined) warnings.push(noAddress)
warnings.push(...securityReminders(files.site, now.date))
const { statementOn } = files.site
if (Date.parse(now.date) - Date.parse(statementOn) >= YEAR)
  warnings.push(
    `rules/site.yaml: Die Erklärung zur Barrierefreiheit ist vom ${statementOn}. Bitte durchsehen (statementOn).`,
  )

console.log(
  `Dateien, Verweise, beide Sprachen, Quellen: in Ordnung (${rulebook.offers.length} Angebote, ${rulebook.steps.length} Karten).`,
)
console.log(
  `Beweis: ${proof.answerSets.toLocaleString('de')} Antwortsätze, ${proof.classes.toLocaleString('de')} Klassen, ${seconds} s.`,
)
console.log(
  `Bestätigt: ${fresh} frisch, ${old.length} älter als 90 Tage, ${stale.length} älter als ein Jahr; ${unconfirmed} noch von niemandem bestätigt.`,
)
console.log(`Rechtlich geprüft: ${reviewed.length} von ${texts.length} Karten und Artikeln.`)
const listed = [
  ...known.notOpen.map(({ offers, reason }) => `nie offen: ${offers.join(', ')} – ${reason.de}`),
  ...known.notListed.map(({ offers, reason }) => `nirgends: ${offers.join(', ')} – ${reason.de}`),
  ...known.idle.map(({ entry, reason }) => `ohne Wirkung: ${entry} – ${reason.de}`),
  ...known.duplicates.map(({ offers, reason }) => `gemeinsamer Kontakt: ${offers.join(', ')} – ${reason.de}`),
  ...known.gaps.map(({ land, gap, reason }) => `Lücke: ${land} ${gap} – ${reason.de}`),
]
console.log(`\nBekannte Ausnahmen und Lücken (${listed.length}):`)
for (const line of listed) console.log(`  ${line}`)
if (warnings.length > 0) console.log(`\nHinweise (${warnings.length}):`)
for (const line of warnings) console.log(`  ${namingSite(line)}`)
if (faults.length > 0) console.log(`\nFehler (${faults.length}):`)
for (const line of faults) console.log(`  ${line}`)
console.log(faults.length === 0 ? '\nAlles in Ordnung.' : `\n${faults.length} Fehler.`)
const offers = new Map(files.offers.map((offer) => [offer.id, `rules/${pathOfOffer(offer)}`]))
const pathOf = (id: string) => offers.get(id)
annotate([
  ...faults.map((line) => placed('error', namingSite(line), pathOf)),
  ...warnings.map((line) => placed('warning', namingSite(line), pathOf)),
])
// Set, not called: ending at once would lose what a slow reader has not taken yet.
process.exitCode = faults.length === 0 ? 0 : 1
