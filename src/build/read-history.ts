import { execFileSync } from 'node:child_process'
import { parse } from 'yaml'
import { wallTimeOf } from '../domain/matching/index.ts'
import { historyOf, type RecordedDay, type RulesHistory } from '../exports/change-history/index.ts'

/** A commit that touched the rules, by the day on which it came to this line of commits. */
interface Commit {
  readonly hash: string
  readonly date: string
}

interface ChangedFile {
  readonly path: string
  readonly before: string
  readonly after: string
}

type Git = (args: readonly string[], input?: string) => Buffer

const NO_FILE = /^0+$/
const isOffer = (path: string) => /^offers\/.*\.yaml$/.test(path)

/**
 * The last commit of each day, oldest first. A clock that ran behind does not turn days around: such a commit counts
 * for the day before it.
 */
function lastOfDays(git: Git, folder: string): readonly Commit[] {
  const days = new Map<string, Commit>()
  let latest = ''
  for (const line of git(['log', '--first-parent', '--reverse', '--format=%H %ct', '--', folder])
    .toString()
    .split('\n')) {
    const [hash, seconds] = line.split(' ')
    if (hash === undefined || seconds === undefined) continue
    const { date } = wallTimeOf(new Date(Number(seconds) * 1000))
    latest = date > latest ? date : latest
    days.set(latest, { hash, date: latest })
  }
  return [...days.values()]
}

/** The files that differ between two commits, with the names of their contents. */
function changedFiles(git: Git, folder: string, from: string, to: string): readonly ChangedFile[] {
  const raw = git(['diff-tree', '-r', '--no-renames', '--no-abbrev', '--relative', '-z', from, to, '--', folder])
  const fields = raw.toString().split('\0')
  const files: ChangedFile[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , before, after] = fields[at]!.split(' ')
    files.push({ path: fields[at + 1]!.slice(folder.length + 1), before: before!, after: after! })
  }
  return files
}

/** A file of the past may be broken: then nothing is known of it. */
function parsed(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return null
  }
}

/** The parsed contents by their names, all in one question to git: one process for each would take seconds. */
function contentsOf(git: Git, names: readonly string[]): ReadonlyMap<string, unknown> {
  const wanted = [...new Set(names)].filter((name) => !NO_FILE.test(name))
  const found = new Map<string, unknown>()
  if (wanted.length === 0) return found
  const answer = git(['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at)
    const [name, , size] = answer.toString('utf8', at, end).split(' ')
    const next = end + 1 + Number(size)
    found.set(name!, parsed(answer.toString('utf8', end + 1, next)))
    at = next + 1
  }
  return found
}

function recordedDays(
  git: Git,
  days: readonly { readonly date: string; readonly files: readonly ChangedFile[] }[],
): readonly RecordedDay[] {
  const offers = days.flatMap(({ files }) => files.filter(({ path }) => isOffer(path)))
  const contents = contentsOf(
    git,
    offers.flatMap(({ before, after }) => [before, after]),
  )
  return days.map(({ date, files }) => {
    const changed = files.filter(({ path }) => isOffer(path))
    const known = (names: readonly string[]) =>
      names.flatMap((name) => (contents.has(name) ? [contents.get(name)] : []))
    return {
      date,
      paths: files.map(({ path }) => path),
      before: known(changed.map(({ before }) => before)),
      after: known(changed.map(({ after }) => after)),
    }
  })
}

/**
 * Reads what changed in the rules from git. Only days and facts come out of it, nothing of authors or messages.
 * @param folder the rules, below the project's root, for example `rules`
 * @param root where the project lies
 */
export function readHistory(folder: string, root = '.'): RulesHistory {
  // A build that a hook of git started would else ask the hook's repository (GIT_DIR).
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const git: Git = (args, input) =>
    execFileSync('git', args, { cwd: root, env, maxBuffer: 2 ** 28, input, stdio: ['pipe', 'pipe', 'ignore'] })
  try {
    if (git(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true')
      return { known: false, reason: 'shallow' }
    const [first, ...later] = lastOfDays(git, folder)
    if (first === undefined) return { known: false, reason: 'no-repository' }
    const atStart = git(['ls-tree', '-r', '--name-only', first.hash, '--', `${folder}/offers/`])
      .toString()
      .split('\n')
    const days = later.map(({ hash, date }, index) => ({
      date,
      files: changedFiles(git, folder, (later[index - 1] ?? first).hash, hash),
    }))
    return historyOf(
      { date: first.date, offers: atStart.filter((path) => path.endsWith('.yaml')).length },
      recordedDays(git, days),
    )
  } catch {
    // No git on this machine, or no repository around the project.
    return { known: false, reason: 'no-repository' }
  }
}
