import { readFileSync } from 'node:fs'
import type { Outcome } from './measure.ts'

/** The browsers of the tables in docs/channels.md, in the order of their columns. */
export const COLUMNS = ['chromium', 'firefox', 'webkit'] as const
export type Column = (typeof COLUMNS)[number]

/** The rows of docs/channels.md with so many columns of outcomes, by what is tried. */
function rows(columns: number): ReadonlyMap<string, readonly Outcome[]> {
  const lines = readFileSync('docs/channels.md', 'utf8').split('\n')
  const cells = lines
    .filter((line) => /\| (open|closed|–) \|$/.test(line))
    .map((line) => line.slice(2, -2).split(' | '))
  return new Map(
    cells.filter(({ length }) => length === columns + 1).map(([what, ...outcomes]) => [what!, outcomes as Outcome[]]),
  )
}

/** What the docs say becomes of each way to a server in one browser. */
export function saidOfChannels(browser: Column): { readonly [what: string]: readonly [others: Outcome, own: Outcome] } {
  const at = COLUMNS.indexOf(browser) * 2
  return Object.fromEntries([...rows(6)].map(([what, all]) => [what, [all[at]!, all[at + 1]!] as const]))
}

/** What the docs say becomes of each trace in one browser. */
export function saidOfTraces(browser: Column): { readonly [what: string]: string } {
  return Object.fromEntries([...rows(3)].map(([what, all]) => [what, all[COLUMNS.indexOf(browser)]!]))
}
