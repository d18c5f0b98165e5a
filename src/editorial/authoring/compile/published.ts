import type { Published } from '../../../domain/rulebook/index.ts'
import type { RuleTexts } from '../read/read.ts'
import type { RuleFiles } from './compile.ts'

/**
 * The published rules as text, for the page for drafts.
 * @param texts the files that `files` were read from
 */
export function publishedOf(files: RuleFiles, texts: RuleTexts): Published {
  const written = files.offers
    .flatMap(({ contact, offices = [] }) => [contact, ...offices.map((office) => office.contact)])
    .flatMap(({ hours, phones }) => [hours, ...phones.map((phone) => phone.hours)])
  const hours = written.flatMap((osm) => {
    if (osm === null || osm === undefined) return []
    const read = files.readHours(osm)
    return read !== null && 'hours' in read ? [[osm, read.hours] as const] : []
  })
  return { texts: Object.fromEntries(texts), hours: Object.fromEntries(hours) }
}
