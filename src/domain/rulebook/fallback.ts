import { LANGUAGE_FACTS, LANGUAGES, type Language, type LanguageFacts, type OwnLanguage } from './languages.ts'

export const OWN_LANGUAGES = LANGUAGES.filter(
  (id): id is OwnLanguage => (LANGUAGE_FACTS[id] as LanguageFacts).fallback === undefined,
)

/**
 * The language whose texts replace missing texts of this one.
 * @returns null for a language that has all texts
 */
export function fallbackOf(language: Language): OwnLanguage | null {
  const { fallback }: LanguageFacts = LANGUAGE_FACTS[language]
  return OWN_LANGUAGES.find((id) => id === fallback) ?? null
}
