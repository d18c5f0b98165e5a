import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { serveFolder } from '../../src/cli/serve.ts'
import { chromiums, launchBrowser } from '../support/browser.ts'
import { slowPhone } from './support/slow-phone.ts'
import { type Figure, isKept, median, tableOf } from './support/table.ts'

const RUNS = 5

declare global {
  interface Window {
    /** Milliseconds since the page was asked for; 0 while it has not happened. */
    desk: { answered: number; listed: number }
  }
}

/**
 * Runs in the page before anything else: somebody who presses a key again and again until the first question is
 * answered. They touch nothing else: the focus has to be there by itself. Stands on nothing outside itself.
 */
function eagerHand(): void {
  window.desk = { answered: 0, listed: 0 }
  const look = () => {
    const answer = document.querySelector<HTMLInputElement>('.desk input[name="danger"][value="worried"]')
    if (answer?.checked && window.desk.answered === 0) window.desk.answered = performance.now()
    if (document.querySelector('[data-section="first"]') !== null) window.desk.listed = performance.now()
    if (answer !== null && !answer.checked) {
      const key = new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(key)
    }
    if (window.desk.listed === 0 || window.desk.answered === 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function visit(browser: Browser, url: string) {
  const { context, page, traffic } = await slowPhone(browser)
  await page.addInitScript(eagerHand)
  await page.goto(`${url}beratung`, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.desk?.answered > 0 && window.desk.listed > 0)
  const measured = await page.evaluate(() => ({
    ...window.desk,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  await page.waitForLoadState('networkidle')
  await context.close()
  return {
    ...measured,
    all: [...traffic.bytes.values()].reduce((sum, more) => sum + more, 0),
    requests: traffic.addresses.length,
  }
}

const folder = process.env.OUT ?? 'dist'
if (!existsSync(`${folder}/_headers`)) throw new Error(`${folder} is missing: run \`npm run build\` first.`)
const { server, url } = await serveFolder(folder)
for (const executable of await chromiums()) {
  const browser = await launchBrowser(executable)
  const runs: Awaited<ReturnType<typeof visit>>[] = []
  for (let count = 0; count < RUNS; count += 1) runs.push(await visit(browser, url))
  const of = (pick: (run: (typeof runs)[number]) => number) => median(runs.map(pick))
  const figures: readonly Figure[] = [
    { what: 'first contentful paint', value: of(({ first }) => first), unit: 'ms' },
    { what: 'the first key is answered', value: of(({ answered }) => answered), unit: 'ms', limit: 1200 },
    { what: 'the first offers are listed', value: of(({ listed }) => listed), unit: 'ms' },
    { what: 'everything, with headers', value: of(({ all }) => all), unit: 'bytes' },
    { what: 'requests', value: of(({ requests }) => requests), unit: '' },
  ]
  console.log(`The desk in Chromium ${browser.version()}: 1.6 Mbit/s, 150 ms, CPU ÷ 4, cold cache, median of ${RUNS}\n`)
  console.log(tableOf(figures))
  if (!figures.every(isKept)) process.exitCode = 1
  await browser.close()
}
server.closeAllConnections()
server.close()
