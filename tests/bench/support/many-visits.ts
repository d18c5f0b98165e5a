import type { CDPSession, Page } from 'playwright-core'

/** What one tab holds, after everything that could be collected has been. */
export interface Held {
  readonly visits: number
  /** Bytes of the JavaScript heap in use. */
  readonly heap: number
  readonly listeners: number
  readonly nodes: number
  readonly documents: number
  /** Timers that have been started and neither ended nor been taken away. */
  readonly timers: number
}

/** Counts timers that wait. Runs in the page before anything else and has to stand on nothing outside itself. */
function countTimers(): void {
  const waiting = new Set<number>()
  const count = (kind: 'Timeout' | 'Interval') => {
    const start = window[`set${kind}`].bind(window) as (act: () => void, delay?: number) => number
    const stop = window[`clear${kind}`].bind(window)
    Object.assign(window, {
      [`set${kind}`]: (act: () => void, delay?: number) => {
        const id = start(() => {
          if (kind === 'Timeout') waiting.delete(id)
          act()
        }, delay)
        waiting.add(id)
        return id
      },
      [`clear${kind}`]: (id: number) => {
        waiting.delete(id)
        stop(id)
      },
    })
  }
  count('Timeout')
  count('Interval')
  Object.assign(window, { timersWaiting: () => waiting.size })
}

/**
 * One whole visit inside the page: other answers each time, through all questions to the offers, then a new start. Runs
 * there at once, because a thousand visits by hand would take an hour.
 */
async function visitOnce(number: number): Promise<void> {
  const soon = () => new Promise<void>((done) => setTimeout(done))
  const until = async <T>(look: () => T | null): Promise<T> => {
    for (;;) {
      const found = look()
      if (found !== null) return found
      await soon()
    }
  }
  const press = (action: string) => document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()
  const screen = () =>
    document.querySelector('[data-action="restart"]') !== null
      ? 'results'
      : (document.querySelector<HTMLInputElement>('main form input')?.name ?? 'emergency')
  for (let at = screen(); at !== 'results'; ) {
    const answers = [...document.querySelectorAll<HTMLInputElement>('main form input')]
    answers[number % Math.max(answers.length, 1)]?.click()
    press('next')
    const before = at
    at = await until(() => (screen() === before ? null : screen()))
  }
  await until(() => document.querySelector('[data-section]'))
  press('restart')
  await until(() => (screen() === 'danger' ? true : null))
}

async function held(page: Page, session: CDPSession, visits: number): Promise<Held> {
  // React and the browser put off some work to idle moments; twice, because a collection can free what then frees more.
  for (let turn = 0; turn < 2; turn += 1) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    await session.send('HeapProfiler.collectGarbage')
  }
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return {
    visits,
    heap: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    documents: metric('Documents'),
    timers: await page.evaluate(() => (window as typeof window & { timersWaiting(): number }).timersWaiting()),
  }
}

/**
 * Visits the guide again and again in one tab and says what the tab holds in between.
 * @param stops after how many visits to look, in rising order
 */
export async function manyVisits(page: Page, url: string, stops: readonly number[]): Promise<readonly Held[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.addInitScript(countTimers)
  await page.goto(url)
  await page.waitForFunction(() => !('lotse' in window))
  await page.waitForLoadState('networkidle')
  const figures: Held[] = []
  let visits = 0
  for (const stop of stops) {
    for (; visits < stop; visits += 1) await page.evaluate(visitOnce, visits)
    figures.push(await held(page, session, visits))
  }
  await session.detach()
  return figures
}
