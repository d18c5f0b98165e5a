import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { serveFolder } from '../../src/cli/serve.ts'
import { launchBrowser } from '../support/browser.ts'
import { eagerVisitor } from './support/eager-visitor.ts'
import { slowPhone } from './support/slow-phone.ts'
import { type Figure, isKept, median, tableOf } from './support/table.ts'

const RUNS = 5

interface Run {
  readonly first: number
  readonly largest: number
  readonly blocked: number
  readonly answers: number
  readonly next: number
  readonly result: number
  readonly requests: number
  readonly html: number
  readonly scripts: number
  readonly all: number
}

/** Presses “Weiter” and waits for the next screen to be painted; in milliseconds. */
function nextScreen(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((told) => {
        const before = document.querySelector('main h1')
        const started = performance.now()
        const painted = () => {
          if (document.querySelector('main h1') === before) requestAnimationFrame(painted)
          else setTimeout(() => told(performance.now() - started))
        }
        document.querySelector<HTMLElement>('[data-action="next"]')?.click()
        requestAnimationFrame(painted)
      }),
  )
}

/** One visit of a new phone: to the second question as fast as can be, then on to the result. */
async function visit(browser: Browser, url: string): Promise<Run> {
  const { context, page, traffic } = await slowPhone(browser)
  await page.addInitScript(eagerVisitor)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.measured.second > 0)
  const measured = await page.evaluate(() => ({
    ...window.measured,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  await page.waitForLoadState('networkidle')
  const steps: number[] = []
  while ((await page.locator('[data-action="restart"]').count()) === 0) steps.push(await nextScreen(page))
  await page.locator('[data-section="first"]').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await context.close()
  const bytes = (kind: string) => traffic.bytes.get(kind) ?? 0
  return {
    first: measured.first,
    // Later ones belong to the second question.
    largest: measured.larger.findLast((at) => at < measured.second) ?? Number.NaN,
    blocked: measured.blocked,
    answers: measured.second,
    next: median(steps.slice(0, -1)),
    result: steps.at(-1) ?? Number.NaN,
    requests: traffic.addresses.length,
    html: bytes('Document'),
    scripts: bytes('Script'),
    all: [...traffic.bytes.values()].reduce((sum, more) => sum + more, 0),
  }
}

const folder = process.env.OUT ?? 'dist'
if (!existsSync(`${folder}/_headers`)) throw new Error(`${folder} is missing: run \`npm run build\` first.`)
const { server, url } = await serveFolder(folder)
const browser = await launchBrowser()
const runs: Run[] = []
for (let count = 0; count < RUNS; count += 1) runs.push(await visit(browser, url))
await browser.close()
server.closeAllConnections()
server.close()

const of = (pick: (run: Run) => number) => median(runs.map(pick))
const figures: readonly Figure[] = [
  { what: 'HTML, with headers', value: of(({ html }) => html), unit: 'bytes', limit: 14_000 },
  { what: 'scripts of a whole visit, with headers', value: of(({ scripts }) => scripts), unit: 'bytes' },
  { what: 'everything of a whole visit, with headers', value: of(({ all }) => all), unit: 'bytes' },
  { what: 'requests of a whole visit', value: of(({ requests }) => requests), unit: '', limit: 8 },
  { what: 'first contentful paint', value: of(({ first }) => first), unit: 'ms', limit: 450 },
  { what: 'largest contentful paint', value: of(({ largest }) => largest), unit: 'ms', limit: 450 },
  { what: 'the first answer has led to question 2', value: of(({ answers }) => answers), unit: 'ms' },
  { what: 'blocking time until then', value: of(({ blocked }) => blocked), unit: 'ms' },
  { what: 'next question after a click', value: of(({ next }) => next), unit: 'ms', limit: 50 },
  { what: 'result after a click', value: of(({ result }) => result), unit: 'ms' },
]
console.log(`390×844, 1.6 Mbit/s, 150 ms, CPU ÷ 4, cold cache, median of ${RUNS}\n`)
console.log(tableOf(figures))
if (!figures.every(isKept)) process.exitCode = 1
