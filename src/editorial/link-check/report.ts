import { grouped } from './group.ts'
import { type Finding, STATES } from './judge.ts'

const NAMES = {
  broken: 'kaputt',
  parked: 'geparkt',
  doubtful: 'zweifelhaft',
  unchecked: 'nicht geprüft',
  moved: 'umgezogen',
  redirected: 'weitergeleitet',
  fine: 'in Ordnung',
} as const

/**
 * The report in German: all links that are not fine, grouped by offer, card, event or article, with what to do; totals
 * at the end.
 */
export function linkTable(findings: readonly Finding[]): string {
  const rows = findings
    .filter(({ state }) => state !== 'fine')
    .flatMap((finding) => finding.mentions.map((mention) => ({ ...finding, mention })))
  const byOwner = [...grouped(rows, ({ mention }) => mention.owner)].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = byOwner.flatMap(([owner, mine]) => [
    '',
    owner,
    ...[...mine]
      .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.mention.line - b.mention.line)
      .flatMap(({ state, status, url, message, mention: { file, line, column, field } }) => [
        `  ${NAMES[state].padEnd(14)} ${file}:${line}:${column}${field === '' ? '' : ` ${field}`}`,
        `  ${''.padEnd(14)} ${url}${status === undefined ? '' : ` (${status})`}`,
        `  ${''.padEnd(14)} ${message}`,
      ]),
  ])
  const numbers = STATES.map((state) => `${findings.filter((one) => one.state === state).length} ${NAMES[state]}`)
  return [...lines, '', `${findings.length} Links: ${numbers.join(', ')}.`].join('\n').trimStart()
}
