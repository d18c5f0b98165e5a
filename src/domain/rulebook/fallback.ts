import { LANGUAGE_FACTS, LANGUAGES, type Language, type LanguageFacts, type OwnLanguage } from './languages.ts'

export const OWN_LANGUAGES = LANGUAGES.filter(
  (id): id is OwnLanguage => (LANGUAGE_FACTS[id] as LanguageFacts).fallback === undefined,
)

/** The language that stands in where a text of this one is missing; null where none may be missing. */
export function fallbackOf(language: Language): OwnLanguage | null {
  const { fallback }: LanguageFacts = LANGUAGE_FACTS[language]
  return OWN_LANGUAGES.find((id) => id === fallback) ?? null
}
