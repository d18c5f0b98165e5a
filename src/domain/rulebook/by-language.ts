import { LANGUAGES, type Language } from './languages.ts'

/**
 * A value per language of the site.
 * @param make called once per language
 */
export function byLanguage<T>(make: (language: Language) => T): { readonly [L in Language]: T } {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as { [L in Language]: T }
}
