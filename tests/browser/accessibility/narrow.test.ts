import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/rulebook/index.ts'
import { expectAccessible, unfoldAll } from '../../support/axe.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { visit } from '../../support/visit.ts'
import { choose, press, rulebook, walk } from '../../support/walk.ts'

/** 320 CSS pixels are also a window of 1280 at 400 % (WCAG 1.4.10). */
const NARROW = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as const

/** Nothing makes anybody scroll sideways; what sticks out is named. */
async function expectNoSideways(page: Page, about: string): Promise<void> {
  const { width, outside } = await page.evaluate(() => ({
    width: document.scrollingElement?.scrollWidth,
    outside: [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  }))
  expect({ width, outside }, about).toEqual({ width: 320, outside: [] })
}

test.each(LANGUAGES)(
  'at 320 pixels nobody scrolls sideways, from the first question to the result (%s)',
  async (language) => {
    const page = await visit('/', { language, ...NARROW })
    const person = FOUR_PEOPLE[0]!
    for (const { id } of rulebook.questions) {
      await expectNoSideways(page, id)
      await choose(page, id, [person[id]].flat())
      await expectNoSideways(page, `${id}, answered`)
      await press(page, 'next')
      if (id === 'danger') {
        await expectNoSideways(page, 'the emergency card')
        await press(page, 'next')
      }
    }
    await page.locator('[data-section]').first().waitFor({ state: 'attached' })
    await unfoldAll(page)
    await expectNoSideways(page, 'the result')
    await expectAccessible(page, 'the result at 320 pixels')
  },
)

test.each(['/angebote', '/angebote/de-starke-stelle', '/angebote/de-hateaid', '/monitoring', '/gibt-es-nicht'])(
  '%s at 320 pixels',
  async (path) => {
    const page = await visit(path, { ...NARROW, loud: path === '/gibt-es-nicht' })
    await unfoldAll(page)
    await expectNoSideways(page, path)
  },
)

test('a narrow window at the result of every kind of person', async () => {
  const page = await visit('/', NARROW)
  for (const person of FOUR_PEOPLE) {
    await walk(page, person)
    await unfoldAll(page)
    await expectNoSideways(page, JSON.stringify(person))
    await press(page, 'restart')
  }
})
