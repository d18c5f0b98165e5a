import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the project with its lines. */
export interface TextFile {
  /** Path from the project's root, with slashes. */
  readonly path: string
  readonly lines: readonly string[]
}

/**
 * Reads every file below some folders, and single files.
 * @param roots paths from the project's root
 * @param wanted which paths are read, by their ending
 * @returns the files in the order of their paths
 */
export function textFiles(roots: readonly string[], wanted: RegExp): readonly TextFile[] {
  return roots
    .flatMap((root) =>
      /\.\w+$/.test(root)
        ? [root]
        : readdirSync(root, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter((path) => wanted.test(path))
    .toSorted()
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n') }))
}

/** The anchor that code hosts give a heading: lower case, words joined by hyphens, no punctuation. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-')

/**
 * The places of a Markdown file that a link can name.
 * @param path from the project's root
 * @returns anchors of headings and explicit ones (`<a id="4"></a>`); null where the file does not exist
 */
export function anchorsOf(path: string): ReadonlySet<string> | null {
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading!))
  const explicit = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!)
  return new Set([...headings, ...explicit])
}
