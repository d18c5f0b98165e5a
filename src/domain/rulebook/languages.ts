export interface LanguageFacts {
  /** In the language itself. */
  readonly name: string
  readonly tag?: string
  readonly fallback?: string
}

/**
 * The languages of the site. The first has no prefix in its addresses; every other lies below its own id. A language with a `fallback` may lack the
 * texts of offers, dates and articles: they are then told in that one, and marked. Ids are BCP 47 tags, because `lang` says them; `tag` only where dates
 * need a closer one. How to add one: CONTRIBUTING.md.
 */
export const LANGUAGE_FACTS = {
  de: { name: 'Deutsch' },
  en: { name: 'English', tag: 'en-GB' },
  'de-simple': { name: 'Einfache Sprache', tag: 'de-DE', fallback: 'de' },
} as const satisfies { readonly [id: string]: LanguageFacts }

export type Language = keyof typeof LANGUAGE_FACTS

/** Languages in which everything has to be said: those without a fallback. */
export type OwnLanguage = {
  [L in Language]: (typeof LANGUAGE_FACTS)[L] extends { readonly fallback: Language } ? never : L
}[Language]

export const LANGUAGES = Object.keys(LANGUAGE_FACTS) as readonly Language[]

/** Languages whose addresses begin with their id. */
export const PREFIXED = LANGUAGES.slice(1)

/** How `Intl` calls a language. */
export function tagOf(language: Language): string {
  const { tag }: LanguageFacts = LANGUAGE_FACTS[language]
  return tag ?? language
}

/** The path of a page in a language: `/angebote` → `/en/angebote`. */
export function pathIn(language: Language, path: string): string {
  return language === LANGUAGES[0] ? path : `/${language}${path}`
}

/** The language and the plain path of an address below the base. A static host also serves a page by the name of its file. */
export function readPath(pathname: string): { readonly language: Language; readonly path: string } {
  const page = pathname.replace(/\/index\.html$/, '/')
  const language = PREFIXED.find((id) => `${page}/`.startsWith(`/${id}/`))
  return language === undefined
    ? { language: LANGUAGES[0]!, path: page }
    : { language, path: page.slice(language.length + 1) || '/' }
}
