import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { serveFolder } from '../../src/cli/serve.ts'
import { launchBrowser } from '../support/browser.ts'
import { VILLAGE_LINES } from './support/lines.ts'
import { median } from './support/table.ts'
import { type Loaded, loadPage } from './support/village-load.ts'
import { HANDS, type Press, pressAll } from './support/village-press.ts'

/** A page, and what must hold of it (docs/village.md). */
interface VillagePage {
  readonly path: string
  readonly hand: keyof typeof HANDS
}

const PAGES: readonly VillagePage[] = [
  { path: '/', hand: 'guide' },
  { path: '/angebote', hand: 'directory' },
  { path: '/angebote/de-weisser-ring', hand: 'reader' },
  { path: '/erste-schritte', hand: 'reader' },
  { path: '/monitoring', hand: 'reader' },
  { path: '/beratung', hand: 'desk' },
]

/** What a row may measure at most: by line, page and column. */
const LIMITS: readonly (readonly [line: string, path: string, column: keyof Loaded, limit: number])[] = [
  ['EDGE', '/', 'second', 2300],
  ['EDGE', '/', 'ready', 6300],
  ['EDGE', '/', 'result', 9400],
  ['EDGE', '/angebote/de-weisser-ring', 'bytes', 45_000],
  ['slow 4G', '/', 'second', 900],
  ...VILLAGE_LINES.map(({ name }) => [name, '/', 'requests', 8] as const),
]

/** So long a press may take on the weakest phone until it is seen, in milliseconds. */
const SLOWEST_PRESS = 200
const WEAK_PHONE = 6

const HELP = `npm run bench:village -- [options]
  --beside <folder>  an earlier dist, measured too: its figures stand in brackets
  --cpu <number>     how much slower the processor is, for every line (default: 6, for slow 4G 4)
  --line <name>      only this line: EDGE, bad 3G, slow 4G
  --page <path>      only this page
  --runs <number>    runs of each, of which the middle one counts (default 3)
  --presses          every press with its time, not the slowest alone`

const { values: options } = parseArgs({
  options: {
    beside: { type: 'string' },
    cpu: { type: 'string' },
    line: { type: 'string' },
    page: { type: 'string' },
    runs: { type: 'string', default: '3' },
    presses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const runs = Number(options.runs)
const lines = VILLAGE_LINES.filter(({ name }) => options.line === undefined || options.line === name)
const pages = PAGES.filter(({ path }) => options.page === undefined || options.page === path)

const COLUMNS: readonly (keyof Loaded)[] = [
  'first',
  'second',
  'ready',
  'result',
  'last',
  'bytes',
  'requests',
  'blocked',
]
const HEADS = ['first paint', 'question 2', 'ready', 'result', 'last byte', 'kB', 'requests', 'blocked']
const inSeconds: readonly (keyof Loaded)[] = ['first', 'second', 'ready', 'result', 'last']

/** A figure as the table has it: seconds, kilobytes, milliseconds of blocking. */
function written(column: keyof Loaded, value: number): string {
  if (Number.isNaN(value)) return '–'
  if (inSeconds.includes(column)) return `${(value / 1000).toFixed(2)} s`
  if (column === 'bytes') return (value / 1000).toFixed(0)
  return column === 'blocked' ? `${Math.round(value)} ms` : String(value)
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** The middle of several runs, column by column. */
function middle(all: readonly Loaded[]): Loaded {
  const of = (column: keyof Loaded) => median(all.map((one) => one[column]))
  return {
    first: of('first'),
    second: of('second'),
    ready: of('ready'),
    result: of('result'),
    last: of('last'),
    bytes: of('bytes'),
    requests: of('requests'),
    blocked: of('blocked'),
  }
}

/** The middle time of each press over several runs. */
function middlePresses(all: readonly (readonly Press[])[]): readonly Press[] {
  const [first = []] = all
  return first.map(({ what }, at) => ({ what, took: median(all.map((one) => one[at]?.took ?? Number.NaN)) }))
}

async function times<T>(act: () => Promise<T>): Promise<T[]> {
  const all: T[] = []
  for (let count = 0; count < runs; count += 1) all.push(await act())
  return all
}

/** A build being measured. */
interface Site {
  readonly url: string
  end(): void
}

async function serve(folder: string): Promise<Site> {
  if (!existsSync(`${folder}/_headers`)) throw new Error(`${folder} is no build: run \`npm run build\` first.`)
  const { server, url } = await serveFolder(folder)
  return {
    url: url.replace(/\/$/, ''),
    end() {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function measure(): Promise<boolean> {
  const sites = [await serve(process.env.OUT ?? 'dist')]
  if (options.beside !== undefined) sites.push(await serve(options.beside))
  const browser = await launchBrowser()
  let kept = true
  const beside = (cells: readonly string[]) =>
    cells.length < 2 || cells[0] === '–' ? (cells[0] ?? '') : `${cells[0]} (${cells[1]})`

  for (const line of lines) {
    const slower = Number(options.cpu ?? line.slower)
    const rows: string[][] = []
    for (const { path, hand } of pages) {
      const all: Loaded[] = []
      for (const { url } of sites)
        all.push(middle(await times(() => loadPage(browser, url + path, hand === 'guide', line, slower))))
      const cells = COLUMNS.map((column) => {
        const limit = LIMITS.find(([name, of, what]) => name === line.name && of === path && what === column)?.[3]
        const over = limit !== undefined && !((all[0]?.[column] ?? Number.NaN) <= limit)
        if (over) kept = false
        const figure = beside(all.map((one) => written(column, one[column])))
        return over ? `${figure} **over ${written(column, limit)}**` : figure
      })
      rows.push([`\`${path}\``, ...cells])
    }
    const line2 = `${line.name}: ${line.down / 1000} kbit/s, ${line.delay} ms, CPU ÷ ${slower}, cold, median of ${runs}`
    console.log(`\n${line2}\n\n${table(['page', ...HEADS], rows)}`)
  }

  const slower = Number(options.cpu ?? WEAK_PHONE)
  const rows: string[][] = []
  for (const { path, hand } of pages) {
    const all: (readonly Press[])[] = []
    for (const { url } of sites)
      all.push(middlePresses(await times(() => pressAll(browser, url + path, HANDS[hand], slower))))
    const slowest = all.map((presses) => presses.toSorted((a, b) => b.took - a.took)[0] ?? { what: '–', took: 0 })
    const over = (slowest[0]?.took ?? 0) > SLOWEST_PRESS
    if (over) kept = false
    const cells = slowest.map(({ what, took }) => `${took} ms: ${what}`)
    rows.push([`\`${path}\``, beside(cells) + (over ? ` **over ${SLOWEST_PRESS} ms**` : '')])
    if (options.presses)
      for (const [at, { what }] of (all[0] ?? []).entries())
        rows.push(['', `${what}: ${beside(all.map((presses) => `${presses[at]?.took ?? Number.NaN} ms`))}`])
  }
  console.log(
    `\nSlowest press until it is painted: CPU ÷ ${slower}, median of ${runs}\n\n${table(['page', 'press'], rows)}`,
  )
  await browser.close()
  for (const site of sites) site.end()
  return kept
}

if (options.help) console.log(HELP)
else if (!(await measure())) process.exitCode = 1
