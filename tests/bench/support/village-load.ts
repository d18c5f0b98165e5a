import type { Browser } from 'playwright-core'
import type { Line } from './lines.ts'
import { slowPhone } from './slow-phone.ts'

/** What one visit to one page measured. Times in milliseconds since it was asked for; NaN: it has no such thing. */
export interface Loaded {
  readonly first: number
  /** The second question after the earliest press that somebody could make. */
  readonly second: number
  /** The page answers by its own scripts. */
  readonly ready: number
  /** The first recommended offer, for whoever presses “Angebote zeigen” as soon as the second question stands. */
  readonly result: number
  readonly last: number
  readonly bytes: number
  readonly requests: number
  /** Milliseconds by which tasks went beyond 50 ms, all together. */
  readonly blocked: number
}

declare global {
  interface Window {
    village: { second: number; ready: number; result: number; blocked: number }
  }
}

/**
 * Runs in the page before anything else: somebody who answers as soon as the first paint is there and asks for the
 * result as soon as the second question is. On pages without questions it only watches. Stands on nothing outside
 * itself.
 */
function hastyVisitor(): void {
  const at = { second: 0, ready: 0, result: 0, blocked: 0 }
  window.village = at
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) at.blocked += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0)
  let pressed = false
  let asked = 0
  const look = () => {
    const now = performance.now()
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0
    const next = seen('[data-action="next"]')
    if (!pressed && painted && next) {
      document.querySelector<HTMLInputElement>('input[name="danger"][value="no"]')?.click()
      next.click()
      pressed = true
    }
    // The answers of the second question, or its heading, where they are written but out of sight before.
    if (at.second === 0 && seen('main input[name="incident"]')) at.second = now
    if (at.ready === 0 && document.body && document.readyState !== 'loading' && !('lotse' in window)) at.ready = now
    if (at.second > 0 && at.result === 0 && (asked === 0 || (at.ready > 0 && now > asked + 1000))) {
      seen('[data-action="results"]')?.click()
      asked = now
    }
    if (at.result === 0 && seen('[data-section="first"]')) at.result = now
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/**
 * Visits a page with an empty cache, until nothing comes any more.
 * @param asks whether it is the guide, which is then led to the result
 */
export async function loadPage(
  browser: Browser,
  address: string,
  asks: boolean,
  line: Line,
  slower: number,
): Promise<Loaded> {
  const { context, page, traffic } = await slowPhone(browser, line, slower)
  await page.addInitScript(hastyVisitor)
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 })
  await page.waitForFunction((guide) => window.village?.ready > 0 && (!guide || window.village.result > 0), asks, {
    timeout: 120_000,
  })
  await page.waitForLoadState('networkidle')
  const measured = await page.evaluate(() => ({
    ...window.village,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  await context.close()
  return {
    ...measured,
    second: asks ? measured.second : Number.NaN,
    result: asks ? measured.result : Number.NaN,
    last: traffic.last,
    bytes: [...traffic.bytes.values()].reduce((sum, more) => sum + more, 0),
    requests: traffic.addresses.length,
  }
}
