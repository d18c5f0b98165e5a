import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Answers, askedQuestions } from '../../../src/domain/rulebook/index.ts'
import { beginAnew, frameHeight, measuredGuideIn, partners, toldHeights, toldTo } from '../../support/host-page.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { choose, press, rulebook, walk } from '../../support/walk.ts'

const { open } = partners()

/** High enough that everything on a question's page is in view: only what is seen counts as shifted. */
const TALL = { width: 390, height: 4000 }

/** How many elements the browser saw moving in the host's page since it began to be watched. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()))
    const entries: PerformanceEntry[] = []
    observer.observe({ type: 'layout-shift' })
    Object.assign(window, { shifts: () => entries.push(...observer.takeRecords()) })
  })
  return async () => {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
    return page.evaluate(() => (Reflect.get(window, 'shifts') as () => number)())
  }
}

test('all questions have one height: nothing in the host’s page moves between them', async () => {
  const page = await open('element', TALL)
  const frame = await measuredGuideIn(page)
  const height = await frameHeight(page)
  const shifts = await watchShifts(page)
  const content = () => frame.locator('#app').evaluate((app) => app.getBoundingClientRect().height)
  const needed: number[] = []
  await choose(frame, 'danger', ['now'])
  needed.push(await content())
  await press(frame, 'next')
  await frame.locator('[data-emergency]').waitFor()
  needed.push(await content())
  await press(frame, 'next')
  for (const { id } of askedQuestions(rulebook.questions, FOUR_PEOPLE[0]!).slice(1)) {
    await frame.locator(`[name="${id}"]`).first().waitFor()
    needed.push(await content())
    expect(await frameHeight(page), id).toBe(height)
    if (id !== 'police') await walkOne(frame, id)
  }
  expect(Math.max(...needed)).toBeLessThanOrEqual(height)
  expect(new Set(needed.map(Math.round)).size).toBeGreaterThan(4)
  expect(await toldHeights(page)).toEqual([height])
  expect(await shifts()).toBe(0)
  // The browser does see it where something moves: the result has a height of its own.
  await press(frame, 'results')
  await expect.poll(async () => (await toldHeights(page)).length).toBeGreaterThan(1)
  await expect.poll(shifts).toBeGreaterThan(0)
})

/** Gives one answer and goes on, with real presses. */
async function walkOne(frame: Frame, id: string): Promise<void> {
  const list = frame.locator(`select[name="${id}"]`)
  if (await list.count()) await list.selectOption('SN')
  else await frame.locator(`input[name="${id}"]`).first().check()
  await press(frame, 'next')
}

test('a new width is measured anew, and again holds for all questions', async () => {
  const page = await open('element')
  const frame = await measuredGuideIn(page)
  const narrow = await frameHeight(page)
  await page.setViewportSize({ width: 1100, height: 844 })
  await expect.poll(() => frameHeight(page)).toBeLessThan(narrow)
  const wide = await frameHeight(page)
  await press(frame, 'next')
  await frame.locator('input[name="incident"]').first().waitFor()
  expect(await frameHeight(page)).toBe(wide)
})

test('choosing answers tells the host nothing at all', async () => {
  const page = await open('element')
  const frame = await measuredGuideIn(page)
  const before = await toldTo(page)
  for (const answer of ['now', 'no', 'worried', 'skip', 'now']) await choose(frame, 'danger', [answer])
  await press(frame, 'next')
  await press(frame, 'next')
  await frame.locator('input[name="incident"]').first().waitFor()
  for (const input of await frame.locator('input[name="incident"]').all()) await input.check()
  expect((await toldTo(page)).slice(before.length).map(({ type }) => type)).toEqual([
    'lotse:into-view',
    'lotse:into-view',
  ])
})

/** All that a page around the guide can find out without a message. */
const seenBy = (page: Page) =>
  page.evaluate(() => ({
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
    frames: window.frames[0]?.length,
    entries: history.length,
    address: location.href,
    attributes: [...document.querySelector('lotse-wegweiser')!.shadowRoot!.querySelectorAll('iframe')].map((one) =>
      [...one.attributes].filter(({ name }) => name !== 'style').map(({ value }) => value),
    ),
  }))

test('four people with nothing in common look alike to the host, but for the number of steps and the steps of height', async () => {
  const page = await open('element')
  const frame = await measuredGuideIn(page)
  const [ready, questions] = await toldTo(page)
  expect([ready, questions?.type]).toEqual([{ v: 1, type: 'lotse:ready' }, 'lotse:height'])
  const seen: unknown[] = []
  for (const person of FOUR_PEOPLE) {
    const before = (await toldTo(page)).length
    await walk(frame, person)
    const heightOf = async () => (await toldTo(page)).slice(before).some(({ type }) => type === 'lotse:height')
    await expect.poll(heightOf).toBe(true)
    const told = (await toldTo(page)).slice(before)
    const steps = told.findIndex(({ type }) => type === 'lotse:height')
    expect(told.slice(0, steps)).toEqual(Array(stepsOf(person)).fill({ v: 1, type: 'lotse:into-view' }))
    for (const { height = 0, ...rest } of told.slice(steps)) {
      expect(rest).toEqual({ v: 1, type: 'lotse:height' })
      expect(height % 400).toBe(0)
    }
    seen.push(await seenBy(page))
    await beginAnew(frame)
    // Back at the beginning, the height is that of all questions again.
    await expect.poll(() => frameHeight(page)).toBe(questions?.height)
  }
  expect(seen.slice(1)).toEqual(Array(3).fill(seen[0]))
})

/** How many screens somebody sees after the first: every question that is asked, the emergency card, the result. */
function stepsOf(person: Answers): number {
  return askedQuestions(rulebook.questions, person).length + (person.danger === 'now' ? 1 : 0)
}
