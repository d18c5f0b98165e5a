import type { Frame, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ALL_TOLD, FIRST_SCRIPT, frameHeight, guideFrames, guideIn, partners, toldTo } from '../../support/host-page.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { siteUrl, visit } from '../../support/visit.ts'
import { visitIn } from '../../support/visit-in-frame.ts'
import { press, screenOf, walk } from '../../support/walk.ts'

/**
 * What a page around could find out without a message, from what its browser does. What cannot be closed stands in
 * docs/decisions/0043-quiet-frame.md.
 */
const { openBody } = partners()

const frameOf = (height: number) => `<iframe src="${siteUrl}/" width="390" height="${height}"></iframe>`

/** Two paintings of both: whatever scrolls has scrolled. */
async function painted(page: Page, frame: Frame): Promise<void> {
  for (const one of [frame, page])
    await one.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

const click = (frame: Frame, selector: string) =>
  frame.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), selector)

test('the element of version 1 is told the same height and nothing more', async () => {
  const page = await openBody(`<lotse-wegweiser></lotse-wegweiser>${FIRST_SCRIPT}`)
  const frame = await guideIn(page)
  await expect.poll(() => frameHeight(page)).toBe(720)
  await page.setViewportSize({ width: 1100, height: 844 })
  for (const person of FOUR_PEOPLE.slice(0, 2)) {
    await walk(frame, person)
    await press(frame, 'restart')
  }
  const [ready, ...rest] = ALL_TOLD
  expect(await toldTo(page)).toEqual([ready, { v: 1, type: 'lotse:height', height: 720 }, ...rest])
  expect(await frameHeight(page)).toBe(720)
})

describe('the page around never scrolls', () => {
  // In a frame as high as everything the window of the host would have to move; in a low one the guide's own does.
  test.each([5000, 300])('whatever is answered, in a frame of %i pixels', async (height) => {
    const page = await openBody(`${frameOf(height)}<div style="height:3000px"></div>`, { width: 420, height: 400 })
    const frame = await guideIn(page)
    await page.evaluate(() => {
      const moved: number[] = []
      Object.assign(window, { moved })
      window.addEventListener('scroll', () => moved.push(window.scrollY))
    })
    for (const answer of ['no', 'now']) {
      await click(frame, `input[name="danger"][value="${answer}"]`)
      await painted(page, frame)
    }
    // The number has come into sight where there was something to scroll: inside.
    expect((await frame.evaluate(() => window.scrollY)) > 0).toBe(height === 300)
    for (const person of FOUR_PEOPLE.slice(0, 2)) {
      await visitIn(frame, person)
      await painted(page, frame)
      await click(frame, '[data-action="restart"]')
    }
    await click(frame, '.skip')
    await painted(page, frame)
    expect(await page.evaluate(() => [Reflect.get(window, 'moved'), window.scrollY])).toEqual([[], 0])
  })
})

/** Names of what can have the focus. */
const namesIn = (place: Page | Frame) =>
  place.evaluate(() =>
    [...document.querySelectorAll(':is(a, input, select, button, summary, [tabindex])[id]')].map(({ id }) => id),
  )

test('no page can ask by a name behind the address which question is shown', async () => {
  const page = await openBody(frameOf(700))
  const frame = await guideIn(page)
  const plain = await visit('/')
  /** Whether the host sees its focus go into the frame. */
  const asks = async (name: string) => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.evaluate((to) => window.frames[0]!.location.replace(to), `${siteUrl}/#${name}`)
    await expect.poll(() => frame.url()).toBe(`${siteUrl}/#${name}`)
    await painted(page, frame)
    return page.evaluate(() => document.activeElement?.localName === 'iframe')
  }
  for (const screen of ['danger', 'incident'] as const) {
    expect([await screenOf(frame), await screenOf(plain)]).toEqual([screen, screen])
    const known = await namesIn(plain)
    expect(known).toContain('main')
    for (const name of known) expect(await asks(name), name).toBe(false)
    // Of the answers only the one with the card has a name; one that is known would be found.
    const [own] = await frame.locator('main form input[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(own === undefined).toBe(screen === 'incident')
    if (own !== undefined) {
      expect(await asks(own)).toBe(true)
      expect(await frame.evaluate(() => (document.activeElement as HTMLInputElement).labels?.length)).toBe(1)
    }
    if (screen === 'incident') continue
    await click(frame, '[data-action="next"]')
    await frame.locator('input[name="incident"]').first().waitFor()
    await press(plain, 'next')
    await plain.locator('input[name="incident"]').first().waitFor()
  }
})

test('a file opens a tab of its own, and no page shows frames inside: history, loads and number of frames stay', async () => {
  const page = await openBody(frameOf(700))
  const frame = await guideIn(page)
  const sight = () => page.evaluate(() => [history.length, window.frames[0]!.length, performance.getEntries().length])
  await frame.locator('footer').getByRole('link', { name: 'Einbetten' }).click()
  await frame.getByRole('heading', { level: 1, name: 'Den Wegweiser einbetten' }).waitFor()
  expect(await frame.locator('lotse-wegweiser').count()).toBe(0)
  const before = await sight()
  await frame.locator('footer').getByRole('link', { name: 'Zahlen und Daten' }).click()
  await frame.locator('main').getByRole('link', { name: 'Offene Daten' }).press('Enter')
  const file = frame.locator('main a[href*="/daten/"]').first()
  const address = await file.evaluate((link) => (link as HTMLAnchorElement).href)
  const [tab] = await Promise.all([page.context().waitForEvent('page'), file.click()])
  await tab.close()
  expect(address).toContain(siteUrl)
  expect(guideFrames(page).length).toBe(1)
  expect(await frame.locator('.frame-end').count()).toBe(1)
  expect((await sight()).slice(0, 2)).toEqual(before.slice(0, 2))
})
