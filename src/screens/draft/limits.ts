/**
 * More than this is no folder of rules: a tab that reads it would stand still. The rules of November 2026 are 373 files
 * with 1.4 MB; the largest has 61 KB. `entries` are files and folders, read or not. `signs` are what the work of the
 * readers grows with: marks, brackets, quotation marks and line ends; today 10,000 in policy.yaml, 170,000 in all, 600
 * in an article. The reader of articles compares more with each other, and looks for mail addresses from each letter of
 * a word on: `word` is how long one may be. `indent` are spaces at the beginning of a line, today at most 8: lists in
 * lists without end.
 */
export const LIMITS = {
  entries: 10_000,
  files: 2_000,
  bytesOfFile: 300_000,
  bytes: 6_000_000,
  signsOfFile: 15_000,
  signsOfArticle: 4_000,
  word: 500,
  indent: 60,
  signs: 400_000,
} as const

/** Whether a line of a text begins with more spaces than `LIMITS.indent`. */
export function isDeep(text: string): boolean {
  return new RegExp(`^[ \\t]{${LIMITS.indent + 1}}`, 'm').test(text)
}

/** Whether a text has a word longer than `LIMITS.word`, of the signs that a mail address may have. */
export function hasEndlessWord(text: string): boolean {
  return text.match(/[\w.+-]+/g)?.some(({ length }) => length > LIMITS.word) ?? false
}

/** How many marks of ASCII and line ends a text has: an upper bound of its YAML and Markdown tokens. */
export function signsIn(text: string): number {
  return text.match(/[!-/:-@[-`{-~\n]/g)?.length ?? 0
}
