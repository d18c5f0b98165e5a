import { fallbackOf, type Language } from '../../domain/rulebook/index.ts'
import { textsFor } from '../../text/i18n/index.ts'
import { DATA_FILES, type DataFileId } from './data-files.ts'

/** A file with the same content as a page. The page's head links it, so that feed readers and programs find it. */
export interface AlternateLink {
  readonly mediaType: string
  /** Below the site's root. */
  readonly path: string
  readonly title: string
}

/** The files beside a page, by its path without language. The first page has none: it should stay small. */
const ALTERNATES: { readonly [path: string]: readonly DataFileId[] } = {
  '/angebote': ['json', 'feed', 'feedEn'],
  '/monitoring': ['feed', 'feedEn', 'catalogue'],
  '/monitoring/aenderungen': ['feed', 'feedEn'],
  '/monitoring/daten': ['feed', 'feedEn', 'catalogue'],
  '/termine': ['calendar', 'datesFeed'],
}

/** Of the two feeds of changes, German pages (plain German too) link the German one and all others the English one. */
function inFeedLanguage(id: DataFileId, language: Language): boolean {
  const german = (fallbackOf(language) ?? language) === 'de'
  return id === 'feed' ? german : id === 'feedEn' ? !german : true
}

/**
 * The files that a page links as alternatives to itself.
 * @param path path of the page, without language
 * @param language language of the page
 * @returns media type, path and title of each file; empty for a page without any
 */
export function alternateLinksFor(path: string, language: Language): readonly AlternateLink[] {
  const t = textsFor(language)
  return (ALTERNATES[path] ?? [])
    .filter((id) => inFeedLanguage(id, language))
    .map((id) => {
      const { mediaType, path: file } = DATA_FILES.find((one) => one.id === id)!
      // Calendars and feeds of dates are written in every language.
      const own = file.startsWith('termine/') && language !== 'de' ? `${language}/${file}` : file
      return { mediaType, path: own, title: t(`openData.file.${id}.title`) }
    })
}
