/**
 * More than this is no folder of rules: a tab that reads it would stand still. The rules of November 2026 are 373 files
 * with 1.4 MB; the largest has 61 KB. `entries` are files and folders, read or not. `signs` are what the work of the
 * readers grows with: marks, brackets, quotation marks and line ends; today 10,000 in policy.yaml, 170,000 in all.
 */
export const LIMITS = {
  entries: 10_000,
  files: 2_000,
  bytesOfFile: 300_000,
  bytes: 6_000_000,
  signsOfFile: 20_000,
  signs: 400_000,
} as const

/** How many marks of ASCII and line ends a text has: an upper bound of its YAML and Markdown tokens. */
export function signsIn(text: string): number {
  return text.match(/[!-/:-@[-`{-~\n]/g)?.length ?? 0
}
