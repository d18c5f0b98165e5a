import type { Published } from '../../../domain/rulebook/index.ts'
import type { RuleTexts } from '../read/read.ts'
import type { RuleFiles } from './compile.ts'

/**
 * The published rules as text, for the page for drafts.
 * @param texts the files that `files` were read from
 */
export function publishedOf(files: RuleFiles, texts: RuleTexts): Published {
  const hours = files.offers.flatMap(({ contact }) => {
    const read = contact.hours === null ? null : files.readHours(contact.hours)
    return contact.hours !== null && read !== null && 'hours' in read ? [[contact.hours, read.hours] as const] : []
  })
  return { texts: Object.fromEntries(texts), hours: Object.fromEntries(hours) }
}
