import type { Browser, Page } from 'playwright-core'
import { SLOW_4G } from './lines.ts'
import { slowPhone } from './slow-phone.ts'

/** A press or a key, and how long it took until something of it was painted, in milliseconds (to 8 ms exactly). */
export interface Press {
  readonly what: string
  readonly took: number
}

declare global {
  interface Window {
    /** The longest of the presses since it was last emptied. */
    pressed: number
  }
}

/** Longer than a hand shakes (src/app/one-press.ts), in milliseconds. */
const CALM = 500

/** Runs in the page before anything else. */
function watchPresses(): void {
  window.pressed = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.pressed = Math.max(window.pressed, duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

/** Does something by hand and says how long its slowest event took until it was painted. */
type Do = (what: string, act: () => Promise<unknown>) => Promise<void>

/** What somebody does on each page. */
export type Hand = (page: Page, press: Do) => Promise<void>

const inSight = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).first()

/** From the first question to the result, then what can be opened there, back, and anew. */
const guide: Hand = async (page, press) => {
  await press('answer: danger', () => page.locator('label:has(input[name="danger"][value="no"])').first().click())
  for (;;) {
    if ((await page.locator('[data-action="restart"]').count()) > 0) break
    const name = await page
      .locator('main form input, main form select')
      .filter({ visible: true })
      .first()
      .getAttribute('name')
    if (name !== 'danger') {
      const label = inSight(page, `main form label:has(input[name="${name}"])`)
      if ((await label.count()) > 0) await press(`answer: ${name}`, () => label.click())
    }
    await press(`next after ${name}`, () => inSight(page, '[data-action="next"]').click())
  }
  await page.locator('[data-section="first"]').first().waitFor()
  const folds = await page.locator('main summary').filter({ visible: true }).count()
  for (let at = 0; at < folds; at += 1) {
    const fold = page.locator('main summary').filter({ visible: true }).nth(at)
    await press(`fold ${at + 1} of the result`, () => fold.click())
    await fold.click()
    await page.waitForTimeout(CALM)
  }
  await press('back from the result', () => inSight(page, '[data-action="back"]').click())
  await press('next, to the result again', () => inSight(page, '[data-action="next"]').click())
  await press('begin anew', () => inSight(page, '[data-action="restart"]').click())
}

const directory: Hand = async (page, press) => {
  const field = page.getByRole('searchbox')
  await press('into the search', () => field.click())
  for (const letter of 'Traumam') await press(`key ${letter}`, () => page.keyboard.press(letter))
  for (let at = 0; at < 7; at += 1) await press('key Backspace', () => page.keyboard.press('Backspace'))
  await press('more filters', () => page.locator('details.more > summary').click())
  await press('a filter', () => page.locator('details.more .chip').first().click())
  await press('without it', () => page.locator('details.more .chip').first().click())
  await press('the map', () => page.locator('details.map > summary').click())
  await press('a Land', () => page.locator('details[data-area] > summary').first().click())
  await press('an offer', () => page.locator('[data-offer] a').first().click())
}

const desk: Hand = async (page, press) => {
  for (const key of ['2', 'Enter', '2', 'Enter', '2', 'Enter', '2', 'Enter', '2', 'Enter', '2'])
    await press(`key ${key}`, () => page.keyboard.press(key))
}

/** Opens what is folded, and presses Shift once. */
const reader: Hand = async (page, press) => {
  const fold = page.locator('main summary').filter({ visible: true })
  if ((await fold.count()) > 0) await press('a fold', () => fold.first().click())
  await press('key Shift', () => page.keyboard.press('Shift'))
}

export const HANDS = { guide, directory, desk, reader }

/** Presses everything of a page, once it has come as a whole over a line that plays no part, on a slow phone. */
export async function pressAll(
  browser: Browser,
  address: string,
  hand: Hand,
  slower: number,
): Promise<readonly Press[]> {
  const { context, page, session } = await slowPhone(browser, { ...SLOW_4G, down: 1e9, up: 1e9, delay: 0 }, 1)
  await page.addInitScript(watchPresses)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => !('lotse' in window))
  await page.waitForTimeout(CALM)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const presses: Press[] = []
  await hand(page, async (what, act) => {
    await page.evaluate(() => {
      window.pressed = 0
    })
    await act()
    await page.waitForTimeout(CALM)
    presses.push({ what, took: await page.evaluate(() => window.pressed) })
  })
  await context.close()
  return presses
}
