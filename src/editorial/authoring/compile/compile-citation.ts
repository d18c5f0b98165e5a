import type { Citation, Language } from '../../../domain/rulebook/index.ts'
import { formatDate } from '../../../text/i18n/index.ts'
import type { CitationFile } from '../schema/index.ts'
import { withoutUndefined } from './without-undefined.ts'

/**
 * A source as pages show it: title, else address, else the editors' id. The date is formatted unless it is a version in
 * words.
 */
export function compileCitation({ id, title, url, pageDate, version }: CitationFile, language: Language): Citation {
  const date = version ?? pageDate ?? undefined
  const isIso = date !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(date)
  return withoutUndefined({
    title: title ?? url ?? id,
    url: url ?? undefined,
    date: isIso ? formatDate(date, language) : date,
  })
}
