import type { Frame } from 'playwright-core'
import { expect, test } from 'vitest'
import { guideFrames, guideIn, partners } from '../../support/host-page.ts'
import { offersShown, press } from '../../support/walk.ts'

const { open } = partners()

/** What leaves its place sideways. */
const faultsOf = (frame: Frame) =>
  frame.evaluate(() => {
    const app = document.querySelector('#app')!.getBoundingClientRect()
    return [...document.querySelectorAll('#app *:not(.sr)')].flatMap((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      const leaves = width > 0 && (left < app.left - 1 || right > app.right + 1)
      return leaves ? [one.outerHTML.slice(0, 80)] : []
    })
  })

const columns = (frame: Frame) =>
  frame
    .locator('.options')
    .first()
    .evaluate((options) => getComputedStyle(options).gridTemplateColumns.split(' ').length)

test.each([300, 1100])('in %i px every screen fits its place, the exit stands at both ends', async (width) => {
  const page = await open('widths', { width: 1200, height: 9000 })
  // In either order they may arrive: only when both are there, the first of them is the first of the page.
  await expect.poll(() => guideFrames(page).length).toBe(2)
  const frame = await guideIn(page, width === 300 ? 0 : 1)
  expect(await columns(frame)).toBe(width === 1100 ? 2 : 1)
  const fits = async (screen: string) => {
    expect(await faultsOf(frame), screen).toEqual([])
    const exits = frame.getByRole('link', { name: 'Verlassen', exact: true })
    expect(await exits.count(), screen).toBe(2)
    const [first, last] = await Promise.all([exits.first().boundingBox(), exits.last().boundingBox()])
    const card = await frame.locator('#app').boundingBox()
    expect(first!.y - card!.y, screen).toBeLessThan(150)
    expect(last!.y, screen).toBeGreaterThan(first!.y + 400)
  }
  await fits('danger')
  for (const question of ['incident', 'background', 'location']) {
    await press(frame, 'next')
    await frame.locator(`[name="${question}"]`).first().waitFor()
    await fits(question)
  }
  await press(frame, 'results')
  await offersShown(frame)
  await fits('results')
})
