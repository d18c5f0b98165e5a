import type { FixedTexts, Say } from '../../text/i18n/index.ts'

/**
 * A translator of a few lines, for texts without plural forms: the one of the application weighs more than all else
 * that a page to read needs.
 * @returns the text of a key with its gaps filled; the key itself where there is no such text
 */
export function wordsOf(texts: FixedTexts): Say {
  const find = (key: string): unknown =>
    key.split('.').reduce<unknown>((group, name) => (Object(group) as { [name: string]: unknown })[name], texts)
  return (key: string, values: { readonly [gap: string]: unknown } = {}): string => {
    const text = find(key)
    return typeof text === 'string' ? text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name])) : key
  }
}
