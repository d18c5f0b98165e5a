import {
  duplicateContacts,
  freshness,
  proveInParallel,
  sayIdle,
  sayViolation,
  withoutPoliceForOfficials,
} from '../analysis/index.ts'
import { missingOperatorFacts } from '../authoring/index.ts'
import { wallTimeOf } from '../matching/index.ts'
import { loadExceptions, loadRules, optionsOf, progress } from './rules-load.ts'

const USAGE = `npm run rules:check [-- --on 2026-12-01]
Prüft alle Regeln: Dateien und Verweise, beide Sprachen, Quellen, den Beweis über alle Antworten, doppelte Kontakte, Alter der Angaben.
Bekannte Ausnahmen stehen mit Grund in rules/known-exceptions.yaml. Endet mit 1, wenn etwas falsch ist.`

const COMMAND = 'rules:check'
const YEAR = 365 * 86_400_000
const { values } = optionsOf(COMMAND, USAGE, { on: { type: 'string' } })
const { files, rulebook, words } = loadRules(COMMAND)
const known = loadExceptions(COMMAND)
const now = { date: values.on ?? wallTimeOf(new Date()).date, minute: 600 }
const faults: string[] = []
const warnings: string[] = []

/** What was found beside what is known: each unknown one is a fault, each known one that is gone a warning. */
function compare(found: ReadonlyMap<string, string>, expected: ReadonlySet<string>, gone: (id: string) => string) {
  for (const [id, sentence] of found) if (!expected.has(id)) faults.push(sentence)
  for (const id of expected) if (!found.has(id)) warnings.push(gone(id))
}

const notOpen = new Set(known.notOpen.flatMap(({ offers }) => offers))
const notListed = new Set(known.notListed.flatMap(({ offers }) => offers))
const idle = new Set(known.idle.map(({ entry }) => entry))
const started = performance.now()
const proof = await proveInParallel(rulebook, now, new Set([...notOpen, ...idle]), progress('Beweis'))
const seconds = ((performance.now() - started) / 1000).toFixed(1)

for (const violation of proof.violations) faults.push(sayViolation(violation, words))
const STALE = 'Bitte aus rules/known-exceptions.yaml streichen.'
const { reserved } = rulebook.site
compare(
  new Map(
    proof.reach
      .filter(({ offer, example }) => example === undefined && !reserved.includes(offer))
      .map(({ offer, fits, tried }) => [
        offer,
        fits === 0
          ? `${offer} passt in keinem Antwortsatz in einen offenen Abschnitt.`
          : `${offer} stand in keinem von ${tried} geprüften Antwortsätzen offen, obwohl es in ${fits.toLocaleString('de')} passt: Andere stehen davor.`,
      ]),
  ),
  notOpen,
  (id) => `${id} steht offen, gilt aber als Ausnahme. ${STALE}`,
)
compare(
  new Map(
    proof.reach
      .filter(({ listed }) => listed === 0)
      .map(({ offer }) => [offer, `${offer} steht nirgends, auch nicht unter „Alle Angebote“.`]),
  ),
  notListed,
  (id) => `${id} steht unter „Alle Angebote“, gilt aber als Ausnahme. ${STALE}`,
)
compare(
  new Map(proof.idle.map((one) => [one.entry, sayIdle(one)])),
  idle,
  (id) => `${id} wirkt, gilt aber als Ausnahme. ${STALE}`,
)
compare(
  new Map(
    duplicateContacts(rulebook).map(({ contact, offers }) => [
      offers.join(' '),
      `${contact} steht in ${offers.join(' und ')}. Dieselbe Stelle? Dann sameAs oder siblingOf eintragen.`,
    ]),
  ),
  new Set(known.duplicates.map(({ offers }) => [...offers].sort().join(' '))),
  (id) => `${id} teilen keinen Kontakt mehr. ${STALE}`,
)
compare(
  new Map(
    withoutPoliceForOfficials(rulebook).map((land) => [
      land,
      `${land}: Es gibt keinen Polizeikontakt für Amtstragende.`,
    ]),
  ),
  new Set(known.gaps.map(({ land }) => land)),
  (land) => `${land} hat einen Polizeikontakt für Amtstragende, gilt aber als Lücke. ${STALE}`,
)

const { unconfirmed, fresh, future, old, stale } = freshness(rulebook, now.date)
for (const offer of future)
  faults.push(`${offer} ist an einem Tag bestätigt, der noch kommt. Bitte „confirmed.on“ prüfen.`)
for (const { offer, days } of old)
  warnings.push(`${offer} wurde vor ${days} Tagen zuletzt bestätigt. Bitte bald nachfragen.`)
for (const { offer, days } of stale)
  faults.push(`${offer} wurde vor ${days} Tagen zuletzt bestätigt. Bitte nachfragen.`)

const missing = missingOperatorFacts(files)
if (missing.length > 0)
  warnings.push(
    `rules/site.yaml: Vom Betreiber einzutragen, auf der Seite stehen noch Lücken: operatorFacts.${missing.join(', ')}.`,
  )
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
for (const line of warnings) console.log(`  ${line}`)
if (faults.length > 0) console.log(`\nFehler (${faults.length}):`)
for (const line of faults) console.log(`  ${line}`)
console.log(faults.length === 0 ? '\nAlles in Ordnung.' : `\n${faults.length} Fehler.`)
process.exit(faults.length === 0 ? 0 : 1)
