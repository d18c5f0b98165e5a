import { ASSETS, type Header, joinHeaders, type ServerPolicy, SHARED } from './headers.ts'

interface Rule {
  readonly pattern: string
  readonly headers: readonly Header[]
}

/** A path and all below it, as static hosts write it. */
const withAllBelow = (path: string) => [path, `${path}/*`]

/** What lies at the top of the served folder: a file, or a folder with all that is in it. */
export interface TopEntry {
  readonly name: string
  readonly isFolder: boolean
}

/**
 * Patterns for all files but those that have a caching of their own: one or two for each entry at the top. A hundred
 * rules are the most that hosts read.
 */
function otherPatterns(base: string, entries: readonly TopEntry[]): readonly string[] {
  const special = [ASSETS, ...SHARED].map((folder) => folder.slice(0, -1))
  return [
    base,
    ...entries
      .filter(({ name }) => !special.includes(name))
      .flatMap(({ name, isFolder }) => (isFolder ? withAllBelow(base + name) : [base + name])),
  ]
}

/**
 * Writes `_headers`, which static hosts read (Netlify, Cloudflare Pages and others). Several rules may hold for an
 * address; they are written so that no header but the policy comes twice.
 * @param entries what the served folder holds
 */
export function writeHeadersFile(policy: ServerPolicy, entries: readonly TopEntry[]): string {
  const { base, everywhere, assets, shared, others, neverFramed } = policy
  const rules: readonly Rule[] = [
    { pattern: `${base}*`, headers: everywhere },
    { pattern: `${base}${ASSETS}*`, headers: assets },
    ...SHARED.map((folder) => ({ pattern: `${base}${folder}*`, headers: shared })),
    ...otherPatterns(base, entries).map((pattern) => ({ pattern, headers: others })),
    ...neverFramed.paths
      .flatMap((path) => withAllBelow(base + path))
      .map((pattern) => ({ pattern, headers: neverFramed.headers })),
  ]
  const lines = rules.flatMap(({ pattern, headers }) => [
    pattern,
    ...headers.map(({ name, value }) => `  ${name}: ${value}`),
  ])
  return `${lines.join('\n')}\n`
}

/** Reads `_headers` as those hosts do. */
export function readHeadersFile(text: string): readonly Rule[] {
  const rules: { pattern: string; headers: Header[] }[] = []
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const header = /^\s+([^:]+): (.*)$/.exec(line)
    if (header === null) rules.push({ pattern: line.trim(), headers: [] })
    else rules.at(-1)?.headers.push({ name: header[1]!, value: header[2]! })
  }
  return rules
}

/** The headers that such a host sends with an address. */
export function headersByRules(rules: readonly Rule[], path: string): ReadonlyMap<string, string> {
  const holds = (pattern: string) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)
  return joinHeaders(rules.filter(({ pattern }) => holds(pattern)).flatMap(({ headers }) => headers))
}
