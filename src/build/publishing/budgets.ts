import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'

/** A budget of docs/budgets.md: what was measured, and what is allowed, in brotli bytes. */
export interface Budget {
  readonly what: string
  readonly bytes: number
  readonly limit: number
}

/** Size as it travels: brotli at its best. */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** Size of files that travel one by one. */
export function filesSize(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliSize(readFileSync(path)), 0)
}

/** The budgets as a table. */
export function budgetTable(budgets: readonly Budget[]): string {
  return budgets
    .map(
      ({ what, bytes, limit }) =>
        `${what.padEnd(44)} ${String(bytes).padStart(8)} ${String(limit).padStart(8)}  ${bytes <= limit ? 'kept' : 'OVER'}`,
    )
    .join('\n')
}
