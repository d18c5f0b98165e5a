import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { RuleTexts } from '../editorial/authoring/index.ts'

/** Files of rules in Git: YAML and articles. */
const RULES = /\.(?:ya?ml|md)$/

function git(args: readonly string[], input?: string): Buffer {
  return execFileSync('git', args, { maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'pipe'], input })
}

/** The name that Git gives to a file with this text. */
function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Reads the answer of `git cat-file --batch`: for each file a line with its length, its bytes, a line end. */
function readBatch(answer: Buffer, count: number): readonly string[] {
  let at = 0
  return Array.from({ length: count }, () => {
    const end = answer.indexOf('\n', at)
    const length = Number(answer.subarray(at, end).toString('utf8').split(' ')[2])
    const text = answer.subarray(end + 1, end + 1 + length).toString('utf8')
    at = end + 1 + length + 1
    return text
  })
}

/**
 * The rules files of a revision, by two calls of Git: files that are the same on disk are taken from there.
 * @param revision as Git knows it
 * @param onDisk the files as they are now, by their path below `rules`
 * @returns null where Git does not know the revision; empty where it holds no rules
 */
export function rulesOfRevision(revision: string, onDisk: RuleTexts): RuleTexts | null {
  try {
    const listed = git(['ls-tree', '-r', '-z', '--end-of-options', revision, 'rules']).toString('utf8').split('\0')
    const entries = listed.flatMap((line) => {
      const [, blob, path] = /^\d+ blob ([0-9a-f]+)\s+rules\/(.+)$/.exec(line) ?? []
      return blob !== undefined && path !== undefined && RULES.test(path) ? [{ blob, path }] : []
    })
    const wanted = entries.filter(({ blob, path }) => {
      const text = onDisk.get(path)
      return text === undefined || blobOf(text) !== blob
    })
    const read =
      wanted.length === 0
        ? []
        : readBatch(git(['cat-file', '--batch'], wanted.map(({ blob }) => `${blob}\n`).join('')), wanted.length)
    const fetched = new Map(wanted.map(({ path }, index) => [path, read[index]!]))
    return new Map(entries.map(({ path }) => [path, fetched.get(path) ?? onDisk.get(path)!]))
  } catch {
    return null
  }
}
