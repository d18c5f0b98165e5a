import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { serveFolder } from '../../src/cli/serve.ts'
import { LANDS } from '../../src/domain/rulebook/index.ts'
import { guideWordsOf, officesOf, summariesOf } from '../../src/editorial/authoring/index.ts'
import { documentsOf } from '../../src/screens/directory/search/index.ts'
import { TEXTS, textsFor } from '../../src/text/i18n/index.ts'
import { launchBrowser } from '../support/browser.ts'
import { rulebook, ruleFiles } from '../support/rules.ts'
import { slowPhone } from './support/slow-phone.ts'
import { type Figure, isKept, median, tableOf } from './support/table.ts'

const RUNS = 5

/** Typed letter by letter: short and long, right and wrong, one word and several. */
const TYPED = [
  'Hass im Netz melden',
  'Bürgermeisterin',
  'Beleidigng',
  'Opferentschaedigung',
  'jemand verfolgt mich',
  'weiser ring hamburg',
  'Traumambulanz Magdeburg',
  'Reifen zerstochen Garage',
  'Xylophonverleih',
]

/** The search alone, as one script, as it ships. */
async function bundleSearch(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: resolve('tests/bench/support/search-in-page.ts'), output: { format: 'iife' } },
    },
  })
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (script?.type !== 'chunk') throw new Error('Not one script.')
  return script.code
}

const t = textsFor('de')
const everyday = TEXTS.de.searchWords
const documents = documentsOf(
  rulebook,
  guideWordsOf(ruleFiles, 'de'),
  summariesOf(ruleFiles, 'de'),
  officesOf(ruleFiles, 'de'),
  everyday,
  (key) => t(key),
)
const lands = LANDS.map((land) => t(`land.${land}`)).join(' ')

/** Makes the index and searches after every letter; in milliseconds. */
async function searchAlone(browser: Browser, script: string) {
  const { context, page } = await slowPhone(browser)
  await page.addScriptTag({ content: script })
  const measured = await page.evaluate(
    async ({ documents, skip, lands, typed }) => {
      let longest = 0
      // What happens between two pieces of the index could have been a key.
      let last = performance.now()
      const ticks = new MessageChannel()
      let making = true
      ticks.port1.onmessage = () => {
        const now = performance.now()
        longest = Math.max(longest, now - last)
        last = now
        if (making) ticks.port2.postMessage(null)
      }
      ticks.port2.postMessage(null)
      const began = performance.now()
      const find = await window.searching.makeFind(documents, skip, lands)
      const made = performance.now() - began
      making = false
      const keys: number[] = []
      for (const query of typed)
        for (let length = 1; length <= query.length; length += 1) {
          const pressed = performance.now()
          find(query.slice(0, length))
          keys.push(performance.now() - pressed)
        }
      return { made, longest, keys }
    },
    { documents, skip: everyday.skip, lands, typed: TYPED },
  )
  await context.close()
  const keys = measured.keys.toSorted((a, b) => a - b)
  const at = (share: number) => keys[Math.min(keys.length - 1, Math.floor(keys.length * share))] ?? Number.NaN
  return { ...measured, half: at(0.5), most: at(0.95), worst: at(1) }
}

/**
 * The page itself: when it is painted, whether it jumps, and how long a key takes until the letter is on the screen.
 */
async function wholePage(browser: Browser, url: string) {
  const { context, page } = await slowPhone(browser)
  await page.addInitScript(() => {
    const seen = { moved: 0, keys: [] as number[], largest: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.largest = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.keys.push(duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
  await page.goto(`${url}angebote`, { waitUntil: 'networkidle' })
  await page.getByRole('searchbox').pressSequentially('Traumambulanz', { delay: 120 })
  await page.waitForTimeout(500)
  const measured = await page.evaluate(() => ({
    ...(window as typeof window & { seen: { moved: number; keys: number[]; largest: number } }).seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  await context.close()
  return { ...measured, key: median(measured.keys) }
}

const folder = process.env.OUT ?? 'dist'
if (!existsSync(`${folder}/_headers`)) throw new Error(`${folder} is missing: run \`npm run build\` first.`)
const script = await bundleSearch()
const { server, url } = await serveFolder(folder)
const browser = await launchBrowser()
const alone: Awaited<ReturnType<typeof searchAlone>>[] = []
const pages: Awaited<ReturnType<typeof wholePage>>[] = []
for (let count = 0; count < RUNS; count += 1) {
  alone.push(await searchAlone(browser, script))
  pages.push(await wholePage(browser, url))
}
await browser.close()
server.closeAllConnections()
server.close()

const of = (pick: (run: (typeof alone)[number]) => number) => median(alone.map(pick))
const shown = (pick: (run: (typeof pages)[number]) => number) => median(pages.map(pick))
const figures: readonly Figure[] = [
  { what: 'search after a key: half of them', value: of(({ half }) => half), unit: 'ms', limit: 10 },
  { what: 'search after a key: 95 of 100', value: of(({ most }) => most), unit: 'ms', limit: 10 },
  { what: 'search after a key: the slowest', value: of(({ worst }) => worst), unit: 'ms' },
  { what: 'making the index, in pieces', value: of(({ made }) => made), unit: 'ms' },
  { what: 'longest piece of it', value: of(({ longest }) => longest), unit: 'ms', limit: 100 },
  { what: 'page: first contentful paint', value: shown(({ first }) => first), unit: 'ms', limit: 450 },
  { what: 'page: largest contentful paint', value: shown(({ largest }) => largest), unit: 'ms', limit: 450 },
  { what: 'page: layout shift × 1000', value: shown(({ moved }) => moved * 1000), unit: '', limit: 100 },
  { what: 'page: a key until it is painted', value: shown(({ key }) => key), unit: 'ms' },
]
console.log(`Search over ${documents.length} offers: 1.6 Mbit/s, 150 ms, CPU ÷ 4, median of ${RUNS}\n`)
console.log(tableOf(figures))
if (!figures.every(isKept)) process.exitCode = 1
