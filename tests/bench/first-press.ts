import '../../src/build/production.ts'
import { relative, resolve } from 'node:path'
import { build } from 'vite'
import { outputsOf } from '../../src/build/bundle-outputs.ts'
import { brotliSize } from '../../src/build/publishing/index.ts'

/** What is judged as one: a package, a room of ours, what the rules bring. The first line that fits a module counts. */
const JUDGED: readonly (readonly [what: RegExp, verdict: string])[] = [
  [/^react-dom$/, 'stays: draws and hydrates every screen; the second question no longer waits for it'],
  [
    /^react-router$/,
    'could go: addresses, links and Back are 100 lines of ours already; some 5 KB, the next to look at',
  ],
  [/^xstate$/, 'stays: the machine is made from the questions, and proved against them'],
  [/^@xstate\/react$/, 'stays: two hooks'],
  [/^i18next$/, 'stays: plural forms and fallback languages of all screens'],
  [/^react-i18next$/, 'stays: `useTranslation` in every component'],
  [
    /^(react|scheduler|use-sync-external-store|use-isomorphic-layout-effect)$/,
    'stays: belongs to react-dom and its hooks',
  ],
  [/^virtual:lotse\/first/, 'stays: texts of all questions, so that no later press waits for words'],
  [/^virtual:lotse\/core/, 'stays: questions, hours of the hotline'],
  [/^virtual:/, 'stays: lists of what comes later'],
  [/^domain\/matching/, 'stays: opening hours of the hotline card; nothing of the matching itself'],
  [/^domain\/rulebook/, 'stays: which question is asked, how packed data are read'],
  [/^screens\/wizard/, 'stays: question, machine, steps in the history'],
  [/^screens\/cards/, 'stays: emergency card, hotline card'],
  [/^screens\/leaving/, 'stays: the way out'],
  [/^screens\/embed/, 'stays: two loaders'],
  [/^screens\/ui/, 'stays: links, languages'],
  [/^text\//, 'stays: sentences of opening hours'],
  [/^\.\./, 'stays: how the bundler joins packages'],
  [/^app/, 'stays: frame, takeover of the written page, what happens where something fails'],
]

/** The package of a module, the room of one of ours, or its own name. */
function groupOf(id: string): string {
  const parts = id.replaceAll('\0', '').split('node_modules/')
  const inPackage = parts.length > 1 ? parts.at(-1) : undefined
  if (inPackage !== undefined) return /^(@[^/]+\/)?[^/]+/.exec(inPackage)?.[0] ?? inPackage
  if (id.includes('virtual:')) return id.slice(id.indexOf('virtual:')).replace(/\?.*/, '')
  const [wing = '', room = ''] = relative(resolve('src'), id.replace(/\?.*/, '')).split('/')
  return wing === 'app' || wing.startsWith('.') ? wing : `${wing}/${room}`
}

/** The scripts of the first question, as the build makes them, by what is in them. */
async function measure(): Promise<void> {
  const chunks = outputsOf(await build({ logLevel: 'error', build: { write: false, copyPublicDir: false } })).flatMap(
    (one) => (one.type === 'chunk' ? [one] : []),
  )
  const wanted = new Set<string>()
  const take = (name: string) => {
    if (wanted.has(name)) return
    wanted.add(name)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) take(next)
  }
  for (const { fileName, isEntry, facadeModuleId } of chunks)
    if (isEntry || facadeModuleId?.endsWith('virtual:lotse/first/de')) take(fileName)
  const sizes = new Map<string, number>()
  let all = 0
  for (const { code, modules } of chunks.filter(({ fileName }) => wanted.has(fileName))) {
    const travels = brotliSize(code)
    all += travels
    const parts = Object.entries(modules).map(([id, { code: part }]) => [groupOf(id), brotliSize(part ?? '')] as const)
    const sum = parts.reduce((total, [, size]) => total + size, 0)
    // What a module weighs alone is more than its part of the whole; all parts together are the whole.
    for (const [group, size] of parts) sizes.set(group, (sizes.get(group) ?? 0) + (size / sum) * travels)
  }
  console.log(`Scripts that the first press waits for: ${all} bytes (brotli), by share\n`)
  console.log('| module | bytes | judged |\n| --- | --- | --- |')
  for (const [group, size] of [...sizes].toSorted((a, b) => b[1] - a[1])) {
    const verdict = JUDGED.find(([what]) => what.test(group))?.[1]
    if (verdict === undefined) process.exitCode = 1
    if (size >= 1) console.log(`| \`${group}\` | ${Math.round(size)} | ${verdict ?? '**not judged**'} |`)
  }
}

await measure()
