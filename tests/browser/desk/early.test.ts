import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit } from '../../support/visit.ts'
import { focused, given, SCREEN } from './at-the-desk.ts'

/** A desk whose scripts arrive only when somebody lets them. */
async function waitingDesk(loud = false) {
  let letThrough = () => {}
  const open = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  const before = (context: BrowserContext) =>
    context.route('**/assets/*.js', async (route) => {
      await open
      await route.continue()
    })
  const page = await visit('/', { viewport: SCREEN, loud })
  await before(page.context())
  await page.goto(`${new URL(page.url()).origin}/beratung`, { waitUntil: 'commit' })
  await page.locator('.desk fieldset:not([disabled])').first().waitFor()
  return { page, letThrough }
}

describe('keys before the app has arrived', () => {
  it('answer at once, and the app takes them over: answers, focus and all', async () => {
    const { page, letThrough } = await waitingDesk()
    expect(await focused(page)).toBe('danger')
    for (const key of ['2', 'Enter', '3', '2', '2']) await page.keyboard.press(key)
    expect(await given(page)).toEqual({ danger: ['worried'], incident: ['threat'] })
    letThrough()
    await page.locator('[data-region="result"] [data-stop]').first().waitFor()
    expect(await given(page)).toEqual({ danger: ['worried'], incident: ['threat'] })
    expect(await focused(page)).toBe('incident')
    // The script has gone: each key counts once.
    await page.keyboard.press('1')
    expect(await given(page)).toEqual({ danger: ['worried'], incident: ['insult', 'threat'] })
    expect(await page.evaluate(() => 'lotseDesk' in window)).toBe(false)
  })

  it('a press on an answer that stands alone takes the others back once the app is there', async () => {
    const { page, letThrough } = await waitingDesk()
    for (const key of ['Enter', '3', '0']) await page.keyboard.press(key)
    letThrough()
    await page.locator('[data-region="result"] [data-stop]').first().waitFor()
    expect(await given(page)).toEqual({ incident: ['skip'] })
  })

  it('a press of the mouse counts as well, and nothing pressed is nothing given', async () => {
    const { page, letThrough } = await waitingDesk()
    await page.locator('input[name="role"][value="staff"]').check()
    letThrough()
    await page.locator('[data-region="result"] [data-stop]').first().waitFor()
    expect(await given(page)).toEqual({ role: ['staff'] })
  })
})
