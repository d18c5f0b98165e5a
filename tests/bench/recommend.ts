import fc from 'fast-check'
import { recommend } from '../../src/domain/matching/index.ts'
import { AREAS, type Offer, type Rulebook } from '../../src/domain/rulebook/index.ts'
import { fullAnswers } from '../support/answers.ts'
import { rulebook as today } from '../support/rules.ts'
import { at } from '../support/times.ts'

/**
 * How long one recommendation takes, against docs/budgets.md. Run with `npm run bench`; ends with 1 where a limit is
 * missed.
 */

const VISITS = 200
const ROUNDS = 10

/**
 * Milliseconds that the median call may take; between the sizes that the budget names, the limit grows with the offers.
 */
const SIZES = [
  { name: 'today', offers: today.offers.length, limit: 1 },
  { name: '1,000', offers: 1_000, limit: 1.7 },
  { name: '10,000', offers: 10_000, limit: 10 },
] as const

/** A copy of an offer of today for another area; twins and siblings stay tied to copies of their own. */
function copy(offer: Offer, round: number, area: Offer['area']): Offer {
  const named = (id: string) => `${id}-copy-${round}`
  return {
    ...offer,
    id: named(offer.id),
    area,
    ...(offer.office && { office: named(offer.office) }),
    ...(offer.house && { house: named(offer.house) }),
    ...(offer.siblingOf && { siblingOf: named(offer.siblingOf) }),
    ...(offer.siblings && { siblings: offer.siblings.map(named) }),
  }
}

/** Today's rules, filled up with copies that are spread over all areas. */
function grown(size: number): Rulebook {
  const copies = Array.from({ length: Math.max(size - today.offers.length, 0) }, (_, index) => {
    const round = Math.floor(index / today.offers.length) + 1
    return copy(today.offers[index % today.offers.length]!, round, AREAS[(index + round) % AREAS.length]!)
  })
  return { ...today, offers: [...today.offers, ...copies] }
}

const answers = fc.sample(fullAnswers, { numRuns: VISITS, seed: 20261201 })
const now = at('2026-12-01T10:00')

/**
 * Milliseconds of the first call, which sorts the rulebook, and of every call after a round that warms up, ascending.
 */
function measure(rulebook: Rulebook): { readonly first: number; readonly taken: readonly number[] } {
  const taken: number[] = []
  const begin = performance.now()
  recommend(rulebook, {}, now)
  const first = performance.now() - begin
  for (let round = 0; round <= ROUNDS; round++) {
    for (const given of answers) {
      const start = performance.now()
      recommend(rulebook, given, now)
      if (round > 0) taken.push(performance.now() - start)
    }
  }
  return { first, taken: taken.sort((a, b) => a - b) }
}

const rows = SIZES.map(({ name, offers, limit }) => {
  const { first, taken } = measure(grown(offers))
  const share = (part: number) => taken[Math.min(Math.floor(taken.length * part), taken.length - 1)]!
  const [median, p95, max] = [share(0.5), share(0.95), share(1)]
  return { name, offers, first, median, p95, max, limit, kept: median <= limit }
})

const HEADINGS = ['rules', 'offers', 'first call', 'median', 'p95', 'max', 'limit', '']
const cells = rows.map(({ name, offers, first, median, p95, max, limit, kept }) => [
  name,
  String(offers),
  ...[first, median, p95, max].map((time) => time.toFixed(3)),
  limit.toFixed(1),
  kept ? 'kept' : 'MISSED',
])
const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...cells.map((row) => row[column]!.length)))
const line = (row: readonly string[]) =>
  row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')

console.log(`recommend, ms per call over ${VISITS} random answer sets, ${ROUNDS} rounds; the limit is for the median\n`)
console.log([HEADINGS, ...cells].map(line).join('\n'))
if (rows.some(({ kept }) => !kept)) process.exitCode = 1
