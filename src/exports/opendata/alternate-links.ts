import { fallbackOf, type Language } from '../../domain/rulebook/index.ts'
import { textsFor } from '../../text/i18n/index.ts'
import { DATA_FILES, type DataFileId } from './data-files.ts'

/** A file that says the same as a page, for its head: feed readers and programs find it there. */
export interface Beside {
  readonly mediaType: string
  /** Below the site's root. */
  readonly path: string
  readonly title: string
}

/** The files beside a page, by its path without language. The first page has none: it should stay small. */
const BESIDE: { readonly [path: string]: readonly DataFileId[] } = {
  '/angebote': ['json', 'feed', 'feedEn'],
  '/monitoring': ['feed', 'feedEn', 'catalogue'],
  '/termine': ['calendar', 'datesFeed'],
}

/**
 * Of the two feeds of changes a reader of German, plain or not, gets the German one, everybody else the English one.
 */
function fits(id: DataFileId, language: Language): boolean {
  const german = (fallbackOf(language) ?? language) === 'de'
  return id === 'feed' ? german : id === 'feedEn' ? !german : true
}

/** @param path of the page, without language */
export function filesBeside(path: string, language: Language): readonly Beside[] {
  const t = textsFor(language)
  return (BESIDE[path] ?? [])
    .filter((id) => fits(id, language))
    .map((id) => {
      const { mediaType, path: file } = DATA_FILES.find((one) => one.id === id)!
      // Calendars and feeds of dates are written in every language.
      const own = file.startsWith('termine/') && language !== 'de' ? `${language}/${file}` : file
      return { mediaType, path: own, title: t(`openData.file.${id}.title`) }
    })
}
