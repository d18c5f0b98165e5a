import { LANGUAGES, type Language } from '../../src/domain/rulebook/index.ts'

/** Something for each language of the site. */
export function byLanguage<T>(make: (language: Language) => T): { readonly [L in Language]: T } {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as { [L in Language]: T }
}
