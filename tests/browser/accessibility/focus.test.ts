import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { oneTab } from '../../support/visit.ts'
import { choose, press, rulebook, type Screen, screenOf, walk } from '../../support/walk.ts'

const open = oneTab()

/** What has the focus: the tag, and its text or action. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document
    return `${element?.tagName} ${element instanceof HTMLElement ? (element.dataset.action ?? '') : ''}`.trim()
  })

test.each(['/', '/en/', '/angebote', '/angebote/de-hateaid'])(
  'on %s nothing has the focus at first, the first Tab stop is the exit, and the second leads past the bar',
  async (path) => {
    const page = await open(path)
    expect(await focused(page)).toBe('BODY')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('A exit')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    expect(await page.locator('.skip').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  },
)

test.each([320, 390, 1280])(
  'the exit is at least 44 pixels high and wide, in view and uncovered, at a width of %i',
  async (width) => {
    const page = await open('/', { viewport: { width, height: 800 } })
    await walk(page, FOUR_PEOPLE[1]!, 'role')
    const exit = page.locator('[data-action="exit"]')
    const box = (await exit.boundingBox())!
    expect(box.width).toBeGreaterThanOrEqual(44)
    expect(box.height).toBeGreaterThanOrEqual(44)
    expect(
      await exit.evaluate((link) => {
        const { x, y, width, height } = link.getBoundingClientRect()
        return link.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      }),
    ).toBe(true)
  },
)

test('the exit stays in view however far somebody scrolls', async () => {
  const page = await open('/')
  await walk(page, FOUR_PEOPLE[0]!)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const box = (await page.locator('[data-action="exit"]').boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.y + box.height).toBeLessThanOrEqual(844)
})

test('every new screen takes the focus to its heading and begins at its top', async () => {
  const page = await open('/')
  const expectAtHeading = async (screen: Screen) => {
    expect(await screenOf(page)).toBe(screen)
    expect(await focused(page), screen).toBe('H1')
    expect(await page.evaluate(() => scrollY), screen).toBe(0)
    const heading = (await page.getByRole('heading', { level: 1 }).boundingBox())!
    const header = (await page.locator('header').boundingBox())!
    expect(heading.y, `${screen}: not under the header`).toBeGreaterThanOrEqual(header.y + header.height - 1)
  }
  await choose(page, 'danger', ['now'])
  await press(page, 'next')
  await expectAtHeading('emergency')
  await press(page, 'next')
  for (const { id } of rulebook.questions.slice(1)) {
    await expectAtHeading(id)
    await press(page, 'next')
  }
  await expectAtHeading('results')
  await press(page, 'back')
  await expectAtHeading('police')
})

test('the whole guide can be walked with the keyboard alone', async () => {
  const page = await open('/')
  for (const { id } of rulebook.questions) {
    expect(await screenOf(page)).toBe(id)
    for (
      let stops = 0;
      (await page.evaluate(() => document.activeElement instanceof HTMLInputElement)) === false;
      stops++
    ) {
      expect(stops, 'Tab stops before the first answer').toBeLessThan(8)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Space')
    expect(await page.locator('main form input:checked').count()).toBe(1)
    await page.keyboard.press('Enter')
    if (id === 'danger') {
      expect(await screenOf(page)).toBe('emergency')
      await page.locator('[data-action="next"]').focus()
      await page.keyboard.press('Enter')
    }
  }
  expect(await screenOf(page)).toBe('results')
})
