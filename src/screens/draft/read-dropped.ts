import type { DroppedFile } from './draft-files.ts'
import { LIMITS } from './limits.ts'

/** A file that somebody chose or dropped, before it is read. */
export interface Offered {
  /** With folders where a folder was dropped. */
  readonly path: string
  readonly file: File
}

/** Why files were not read. */
export type Refusal = { readonly why: 'none' | 'many' | 'heavy' } | { readonly why: 'large'; readonly path: string }

/** Files of a rules folder; pictures, programs and hidden files beside them are none of our business. */
const isText = (path: string) => /\.(ya?ml|md|txt)$/i.test(path)

/** The files of one folder or the file itself, by a callback interface older than promises. */
function walk(entry: FileSystemEntry): Promise<readonly Offered[]> {
  return new Promise((resolve) => {
    // A file that vanished meanwhile is not there; what cannot be read has no part in a draft.
    const nothing = () => resolve([])
    if (entry.isFile)
      return (entry as FileSystemFileEntry).file(
        (file) => resolve([{ path: entry.fullPath.replace(/^\//, ''), file }]),
        nothing,
      )
    const reader = (entry as FileSystemDirectoryEntry).createReader()
    const found: FileSystemEntry[] = []
    // A browser hands out a folder in parts; an empty part is the end.
    const next = () =>
      reader.readEntries((part) => {
        if (part.length > 0 && found.length <= LIMITS.files) {
          found.push(...part)
          next()
        } else void Promise.all(found.map(walk)).then((lists) => resolve(lists.flat()))
      }, nothing)
    next()
  })
}

/** The files that were dropped on the page, folders opened. Has to be called while the event lasts. */
export async function offeredByDrop(transfer: DataTransfer): Promise<readonly Offered[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const offered = items.map((item): Promise<readonly Offered[]> | readonly Offered[] => {
    const entry = item.webkitGetAsEntry()
    if (entry !== null) return walk(entry)
    // A file that lies on no disk, from a mail program for example.
    const file = item.getAsFile()
    return file === null ? [] : [{ path: file.name, file }]
  })
  return (await Promise.all(offered)).flat()
}

/** The files that were chosen in a field. */
export function offeredByField(files: FileList): readonly Offered[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
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
  return Promise.all(texts.map(async ({ path, file }) => ({ path, text: await file.text() })))
}
