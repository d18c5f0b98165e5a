import { type Language, tagOf } from '../../domain/rulebook/index.ts'

/** “a, b und c” in a language; with commas alone on a device that cannot say “and”. */
export function listWords(words: readonly string[], language: Language): string {
  try {
    return new Intl.ListFormat(tagOf(language)).format(words)
  } catch {
    return words.join(', ')
  }
}

/**
 * The name of a language (ISO 639), in the language of the page: `tr` → “Türkisch”; its code on a device that knows no
 * names.
 */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([tagOf(language)], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
