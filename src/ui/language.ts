import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../rulebook/index.ts'

/** The language of the page, from its texts. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return LANGUAGES.find((language) => language === i18n.language) ?? 'de'
}

/** The other language of the switch. */
export function otherLanguage(language: Language): Language {
  return language === 'de' ? 'en' : 'de'
}

/** The path of a page in a language: `/angebote` → `/en/angebote`. */
export function pathIn(language: Language, path: string): string {
  return language === 'de' ? path : `/${language}${path}`
}

/** The language and the plain path of an address below the base. A static host also serves a page by the name of its file. */
export function readPath(pathname: string): { readonly language: Language; readonly path: string } {
  const page = pathname.replace(/\/index\.html$/, '/')
  const match = /^\/en(\/.*)?$/.exec(page)
  return match === null ? { language: 'de', path: page } : { language: 'en', path: match[1] ?? '/' }
}
