import { existsSync } from 'node:fs'
import { serveFolder } from '../../src/cli/serve.ts'
import { launchBrowser } from '../support/browser.ts'
import { manyVisits } from './support/many-visits.ts'

const STOPS = [0, 100, 500, 1000]
/** The first visits fill the browser's caches and compile what runs often; from here on nothing may grow. */
const WARM = 500
/** What may lie between two looks at a heap that does not grow: 300 bytes a visit would go beyond it. */
const NOISE = 0.02

const folder = process.env.OUT ?? 'dist'
if (!existsSync(`${folder}/_headers`)) throw new Error(`${folder} is missing: run \`npm run build\` first.`)
const { server, url } = await serveFolder(folder)
const browser = await launchBrowser()
const figures = await manyVisits(await browser.newPage({ viewport: { width: 390, height: 844 } }), url, STOPS)
await browser.close()
server.closeAllConnections()
server.close()

const columns = ['visits', 'heap (kB)', 'listeners', 'nodes', 'documents', 'timers']
const rows = figures.map(({ visits, heap, listeners, nodes, documents, timers }) =>
  [visits, Math.round(heap / 1000), listeners, nodes, documents, timers].map(String),
)
for (const row of [columns, ...rows]) console.log(row.map((cell) => cell.padStart(11)).join(''))

const warm = figures.find(({ visits }) => visits === WARM)
const last = figures.at(-1)
if (warm === undefined || last === undefined) throw new Error('nothing was measured')
const growth = last.heap / warm.heap - 1
const flat =
  growth <= NOISE && last.listeners <= warm.listeners && last.documents <= warm.documents && last.timers <= warm.timers
console.log(`\nheap since visit ${WARM}: ${(growth * 100).toFixed(1)} %  ${flat ? 'flat' : 'GROWS'}`)
if (!flat) process.exitCode = 1
