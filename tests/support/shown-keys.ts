import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TEXTS } from '../../src/text/i18n/index.ts'

/** Names with dots between, as keys have them. Nothing of an address: no @ or / beside them. */
const DOTTED = /(?<![\w@./-])[a-z][\w-]*(?:\.[A-Za-z0-9][\w-]*)+(?![\w-]*[@/])/g

/** The editors' files and the texts themselves: web addresses, file names and “e.V.” stand in them. */
const written = [
  ...readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|md)$/.test(file) && file !== 'README.md')
    .map((file) => readFileSync(join('rules', file), 'utf8')),
  ...Object.values(TEXTS).flatMap(wordsOf),
].join('\n')

function wordsOf(texts: unknown): readonly string[] {
  return typeof texts === 'string' ? [texts] : Object.values(texts as object).flatMap(wordsOf)
}

/**
 * Finds keys of texts that are shown instead of words, whether there is such a text or not: `faq.title`.
 * @param shown what a reader sees, without code examples
 * @returns the dotted names in it that no editor and no text has written
 */
export function keysShownIn(shown: string): readonly string[] {
  return [...new Set(shown.match(DOTTED))].filter((name) => !written.includes(name))
}
