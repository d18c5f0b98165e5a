export interface LanguageFacts {
  /** The language's name in the language itself. */
  readonly name: string
  readonly tag?: string
  readonly fallback?: string
}

/**
 * The languages of the site. The first has no prefix in its addresses; the others are prefixed with their id. A
 * language with a `fallback` may lack the texts of offers, events and articles: these appear in the fallback language,
 * with a note. Ids are BCP 47 tags because they become the `lang` attribute; `tag` is set only if dates need a more
 * specific one. How to add a language: CONTRIBUTING.md.
 */
export const LANGUAGE_FACTS = {
  de: { name: 'Deutsch' },
  en: { name: 'English', tag: 'en-GB' },
  'de-simple': { name: 'Einfache Sprache', tag: 'de-DE', fallback: 'de' },
} as const satisfies { readonly [id: string]: LanguageFacts }

export type Language = keyof typeof LANGUAGE_FACTS

/** Languages that must have every text: those without a fallback. */
export type OwnLanguage = {
  [L in Language]: (typeof LANGUAGE_FACTS)[L] extends { readonly fallback: Language } ? never : L
}[Language]

export const LANGUAGES = Object.keys(LANGUAGE_FACTS) as readonly Language[]

/** Languages whose addresses begin with their id. */
export const PREFIXED = LANGUAGES.slice(1)

/** The language tag for `Intl`. */
export function tagOf(language: Language): string {
  const { tag }: LanguageFacts = LANGUAGE_FACTS[language]
  return tag ?? language
}

/**
 * The path of a page in a language: `/angebote` → `/en/angebote`.
 * @param path path without a language prefix, beginning with a slash
 */
export function pathIn(language: Language, path: string): string {
  return language === LANGUAGES[0] ? path : `/${language}${path}`
}

/**
 * Splits an address into language and path. `/index.html` at the end is dropped: static hosts also serve a page under
 * its file name.
 * @param pathname path below the base of the site
 */
export function readPath(pathname: string): { readonly language: Language; readonly path: string } {
  const page = pathname.replace(/\/index\.html$/, '/')
  const language = PREFIXED.find((id) => `${page}/`.startsWith(`/${id}/`))
  return language === undefined
    ? { language: LANGUAGES[0]!, path: page }
    : { language, path: page.slice(language.length + 1) || '/' }
}

/** The language of a text, if it differs from the page's. */
export interface TextLanguage {
  readonly lang?: Language
}
