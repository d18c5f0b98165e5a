import { LIMITS } from './limits.ts'
import { isText, type Offered, type Refusal } from './offered.ts'

/** Folders of programs: large, and nothing of the rules. */
const isForeign = (name: string) => name.startsWith('.') || name === 'node_modules'

/** What was dropped, as far as it is read here: a file or a folder of the browser (`FileSystemEntry`). */
export type DroppedEntry = Pick<FileSystemEntry, 'isFile' | 'name' | 'fullPath'>

export interface DroppedFile extends DroppedEntry {
  file(done: (file: File) => void, failed: () => void): void
}

interface FolderReader {
  readEntries(done: (part: readonly DroppedEntry[]) => void, failed: () => void): void
}

export interface DroppedFolder extends DroppedEntry {
  createReader(): FolderReader
}

const isFile = (entry: DroppedEntry): entry is DroppedFile => entry.isFile
const isFolder = (entry: DroppedEntry): entry is DroppedFolder => !entry.isFile

/** A browser hands out a folder in parts, by a callback interface older than promises; an empty part is the end. */
function nextPart(reader: FolderReader): Promise<readonly DroppedEntry[]> {
  // What cannot be read has no part in a draft.
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])))
}

function fileOf(entry: DroppedFile): Promise<readonly Offered[]> {
  return new Promise((resolve) =>
    // A file that vanished meanwhile is not there.
    entry.file(
      (file) => resolve([{ path: entry.fullPath.replace(/^\//, ''), file }]),
      () => resolve([]),
    ),
  )
}

/**
 * Opens dropped files and folders one after the other, and stops at the first entry too many: a folder may be endless.
 * @param roots what was dropped
 * @returns the text files with their paths; a refusal where there are more entries than `LIMITS.entries`
 */
export async function openEntries(roots: readonly DroppedEntry[]): Promise<readonly Offered[] | Refusal> {
  const waiting = [...roots]
  const offered: Offered[] = []
  let seen = roots.length
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (seen > LIMITS.entries) return { why: 'many' }
    if (isFile(entry) && isText(entry.name)) offered.push(...(await fileOf(entry)))
    if (!isFolder(entry) || isForeign(entry.name)) continue
    const reader = entry.createReader()
    for (let part = await nextPart(reader); part.length > 0; part = await nextPart(reader)) {
      seen += part.length
      if (seen > LIMITS.entries) return { why: 'many' }
      waiting.push(...part)
    }
  }
  return offered
}
