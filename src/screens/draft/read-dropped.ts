import type { DroppedFile } from './draft-files.ts'
import { hasEndlessWord, isDeep, LIMITS, signsIn } from './limits.ts'
import { isText, type Offered, type Refusal } from './offered.ts'
import { openEntries } from './open-entries.ts'

/**
 * The files that were dropped on the page, folders opened. Has to be called while the event lasts.
 * @returns the files, or why they are too many
 */
export async function offeredByDrop(transfer: DataTransfer): Promise<readonly Offered[] | Refusal> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const entries: FileSystemEntry[] = []
  const loose: Offered[] = []
  for (const item of items) {
    const entry = item.webkitGetAsEntry()
    // A file that lies on no disk, from a mail program for example.
    const file = entry === null ? item.getAsFile() : null
    if (entry !== null) entries.push(entry)
    if (file !== null) loose.push({ path: file.name, file })
  }
  const opened = await openEntries(entries)
  return 'why' in opened ? opened : [...opened, ...loose]
}

/**
 * The files that were chosen in a field.
 * @returns the files, or why they are too many
 */
export function offeredByField(files: FileList): readonly Offered[] | Refusal {
  if (files.length > LIMITS.entries) return { why: 'many' }
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/** Why texts are more than the readers can take in without the tab standing still. */
function tooDense(dropped: readonly DroppedFile[]): Refusal | undefined {
  let signs = 0
  for (const { path, text } of dropped) {
    const own = signsIn(text)
    const most = /\.[a-z-]+\.md$/i.test(path) ? LIMITS.signsOfArticle : LIMITS.signsOfFile
    if (own > most || isDeep(text) || hasEndlessWord(text)) return { why: 'dense', path }
    signs += own
  }
  return signs > LIMITS.signs ? { why: 'heavy' } : undefined
}

/**
 * Reads files as text, in this tab. Files that are not in UTF-8 keep the mark by which the check finds them.
 * @returns the files, or why nothing was read
 */
export async function readDropped(offered: readonly Offered[]): Promise<readonly DroppedFile[] | Refusal> {
  const texts = offered.filter(({ path }) => isText(path))
  if (texts.length === 0) return { why: 'none' }
  if (texts.length > LIMITS.files) return { why: 'many' }
  const large = texts.find(({ file }) => file.size > LIMITS.bytesOfFile)
  if (large !== undefined) return { why: 'large', path: large.path }
  if (texts.reduce((sum, { file }) => sum + file.size, 0) > LIMITS.bytes) return { why: 'heavy' }
  const dropped = await Promise.all(texts.map(async ({ path, file }) => ({ path, text: await file.text() })))
  return tooDense(dropped) ?? dropped
}
