import { PREFIXED, pathIn, readPath } from '../../domain/rulebook/index.ts'
import { ASSETS, type Header, joinHeaders, type ServerPolicy, SHARED } from './headers.ts'

interface Rule {
  readonly pattern: string
  readonly headers: readonly Header[]
}

/** A path and all below it, as static hosts write it. */
const withAllBelow = (path: string) => [path, `${path}/*`]

/**
 * Patterns for all pages, few enough for hosts that allow a hundred rules: each first folder of each language, and all
 * below it.
 */
function pagePatterns(base: string, pages: readonly string[]): readonly string[] {
  const folders = new Set<string>()
  for (const page of pages) {
    const { language, path } = readPath(`/${page.slice(base.length)}`)
    const [, folder] = path.split('/')
    if (folder) folders.add(base + pathIn(language, `/${folder}`).slice(1))
  }
  return [base, ...PREFIXED.flatMap((id) => [base + id, `${base}${id}/`]), ...[...folders].flatMap(withAllBelow)]
}

/**
 * Writes `_headers`, which static hosts read (Netlify, Cloudflare Pages and others). Several rules may hold for an
 * address; they are written so that no header but the policy comes twice.
 * @param pages addresses of all pages, base included
 */
export function writeHeadersFile(policy: ServerPolicy, pages: readonly string[]): string {
  const { base, everywhere, assets, shared, others, neverFramed } = policy
  const rules: readonly Rule[] = [
    { pattern: `${base}*`, headers: everywhere },
    { pattern: `${base}${ASSETS}*`, headers: assets },
    ...SHARED.map((folder) => ({ pattern: `${base}${folder}*`, headers: shared })),
    ...pagePatterns(base, pages).map((pattern) => ({ pattern, headers: others })),
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
