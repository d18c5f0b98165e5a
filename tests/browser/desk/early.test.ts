import { describe, expect, it } from 'vitest'
import { holdBack, SCRIPTS } from '../../support/gate.ts'
import { newVisitor, siteUrl } from '../../support/visit.ts'
import { focused, given, SCREEN } from './at-the-desk.ts'

/** A desk whose scripts arrive only when somebody lets them. */
async function waitingDesk() {
  const context = await newVisitor({ viewport: SCREEN })
  const gate = await holdBack(context, SCRIPTS)
  const page = await context.newPage()
  await page.goto(`${siteUrl}/beratung`, { waitUntil: 'commit' })
  await page.locator('.desk fieldset:not([disabled])').first().waitFor()
  return { page, gate }
}

describe('keys before the app has arrived', () => {
  it('answer at once, and the app takes them over: answers, focus and all', async () => {
    const { page, gate } = await waitingDesk()
    expect(await focused(page)).toBe('danger')
    for (const key of ['2', 'Enter', '3', '2', '2']) await page.keyboard.press(key)
    expect(await given(page)).toEqual({ danger: ['worried'], incident: ['threat'] })
    gate.open()
    await page.locator('[data-region="result"] [data-stop]').first().waitFor()
    expect(await given(page)).toEqual({ danger: ['worried'], incident: ['threat'] })
    expect(await focused(page)).toBe('incident')
    // The script has gone: each key counts once.
    await page.keyboard.press('1')
    expect(await given(page)).toEqual({ danger: ['worried'], incident: ['insult', 'threat'] })
    expect(await page.evaluate(() => 'lotseDesk' in window)).toBe(false)
  })

  it('a press on an answer that stands alone takes the others back once the app is there', async () => {
    const { page, gate } = await waitingDesk()
    for (const key of ['Enter', '3', '0']) await page.keyboard.press(key)
    gate.open()
    await page.locator('[data-region="result"] [data-stop]').first().waitFor()
    expect(await given(page)).toEqual({ incident: ['skip'] })
  })

  it('a press of the mouse counts as well, and nothing pressed is nothing given', async () => {
    const { page, gate } = await waitingDesk()
    await page.locator('input[name="role"][value="staff"]').check()
    gate.open()
    await page.locator('[data-region="result"] [data-stop]').first().waitFor()
    expect(await given(page)).toEqual({ role: ['staff'] })
  })
})
