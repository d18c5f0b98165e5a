import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { LANDS, type Offer, type Rulebook } from '../../src/domain/rulebook/index.ts'
import { knownExceptionsFile, parseFile } from '../../src/editorial/authoring/index.ts'
import { proveInParallel } from '../../src/editorial/verification/index.ts'
import { rulebook as today } from '../support/rules.ts'

/**
 * How the complete proof grows with the number of offers: today's rules, then with copies of their offers in other
 * Länder. Target: 10 s on two cores for today's rules (docs/budgets.md). Wall time, and the processor time of all
 * threads, which other work on the machine does not change as much.
 */
const NOW = { date: '2026-12-01', minute: 600 }
const FILE = 'rules/known-exceptions.yaml'
const exceptions = parseFile(FILE, readFileSync(FILE, 'utf8'), knownExceptionsFile)
if (!('parsed' in exceptions)) throw new Error(`${FILE} is broken.`)
const { notOpen, idle } = exceptions.parsed.value
const EXCEPTIONS = [...notOpen.flatMap(({ offers }) => offers), ...idle.map(({ entry }) => entry)]
const SIZES = process.argv.slice(2).map(Number)

const areas: readonly string[] = LANDS

/** Copies stand in the next Land, free of ties; nationwide ones stay nationwide. */
function copyOf({ office: _, siblings: __, siblingOf: ___, ...offer }: Offer, round: number): Offer {
  const at = areas.indexOf(offer.area)
  const area = at < 0 ? offer.area : LANDS[(at + round) % LANDS.length]!
  return { ...offer, area, id: `${area.toLowerCase()}-kopie-${round}-${offer.id}` }
}

function grown(size: number): Rulebook {
  const copies = Array.from({ length: Math.max(0, size - today.offers.length) }, (_, index) =>
    copyOf(today.offers[index % today.offers.length]!, 1 + Math.floor(index / today.offers.length)),
  )
  return { ...today, offers: [...today.offers, ...copies] }
}

console.log(
  `| Angebote | Antwortsätze | Klassen | Zeit (${Math.min(2, availableParallelism())} Fäden) | Prozessorzeit |`,
)
console.log('| ---: | ---: | ---: | ---: | ---: |')
for (const size of SIZES.length > 0 ? SIZES : [today.offers.length, 500, 1000, 2000]) {
  const rulebook = grown(size)
  // What stands behind others is not looked for at length: known exceptions, and copies that crowd each other out.
  const known = new Set([...(size > today.offers.length ? rulebook.offers.map(({ id }) => id) : []), ...EXCEPTIONS])
  const cpu = process.cpuUsage()
  const started = performance.now()
  const { answerSets, classes } = await proveInParallel(rulebook, NOW, known)
  const wall = ((performance.now() - started) / 1000).toFixed(1)
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    `| ${rulebook.offers.length} | ${answerSets.toLocaleString('de')} | ${classes.toLocaleString('de')} | ${wall} s | ${((user + system) / 1e6).toFixed(1)} s |`,
  )
}
