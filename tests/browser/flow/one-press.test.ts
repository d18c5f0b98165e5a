import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { oneTab, visit } from '../../support/visit.ts'
import { calm, choose, chosen, press, screenOf, walk } from '../../support/walk.ts'
import { openDesk } from '../desk/at-the-desk.ts'

const open = oneTab({ hasty: true })
const t = textsFor('de')

/** Presses the same place several times by hand, whatever comes to stand there. */
async function shake(page: Page, selector: string, times = 3): Promise<void> {
  const control = page.locator(selector).first()
  await control.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await control.boundingBox())!
  for (let time = 0; time < times; time++) await page.mouse.click(x + width / 2, y + height / 2)
}

test('a hand that shakes goes one step: on, back, to the offers, into the code, and to the start', async () => {
  const page = await open('/')
  await choose(page, 'danger', ['no'])
  await shake(page, '[data-action="next"]')
  expect([await screenOf(page), await chosen(page)]).toEqual(['incident', []])
  await choose(page, 'incident', ['threat'])
  await calm(page)
  await shake(page, '[data-action="next"]')
  expect([await screenOf(page), await chosen(page)]).toEqual(['background', []])
  await calm(page)
  await shake(page, '[data-action="back"]')
  expect([await screenOf(page), await chosen(page)]).toEqual(['incident', ['threat']])
  await calm(page)
  await shake(page, '[data-action="results"]')
  await page.locator('.result-rest').waitFor({ state: 'attached' })
  expect(await screenOf(page)).toBe('results')
  await calm(page)
  await shake(page, `button:text-is("${t('handover.show.self')}")`)
  expect(await page.locator('[data-code]').count()).toBe(1)
  await calm(page)
  await shake(page, '[data-action="restart"]')
  expect([await screenOf(page), await chosen(page)]).toEqual(['danger', []])
})

test('whom to call and the way out act at once; what is pressed after a while acts, too', async () => {
  const page = await open('/')
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      const { href } = (event.target as Element).closest('a') ?? {}
      if (href === undefined) return
      document.documentElement.dataset.pressed = `${href} ${event.defaultPrevented}`
      event.preventDefault()
    })
  })
  const pressed = () => page.evaluate(() => document.documentElement.dataset.pressed)
  await choose(page, 'danger', ['now'])
  await page.locator('[data-action="next"]').click()
  await page.locator('[data-emergency] a[href="tel:110"]').click()
  expect(await screenOf(page)).toBe('emergency')
  expect(await pressed()).toBe('tel:110 false')
  await calm(page)
  await page.locator('[data-action="next"]').click()
  expect(await screenOf(page)).toBe('incident')
})

test('Enter that is held runs through nothing, and one that is pressed anew acts at once', async () => {
  const page = await open('/')
  await choose(page, 'danger', ['no'])
  for (let time = 0; time < 9; time++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  expect([await screenOf(page), await chosen(page)]).toEqual(['incident', []])
  for (const screen of ['background', 'location'] as const) {
    await page.locator('[data-action="next"]').press('Enter')
    expect(await screenOf(page)).toBe(screen)
  }
})

test('after starting again Back leads to no result without answers', async () => {
  const page = await visit('/')
  await walk(page, FOUR_PEOPLE[1]!)
  await press(page, 'restart')
  for (let time = 0; time < 3; time++) {
    await page.goBack()
    expect([await screenOf(page), await chosen(page)]).toEqual(['danger', []])
  }
})

test('at the desk one press empties one call and opens one panel', async () => {
  const page = await openDesk({ hasty: true })
  await page.keyboard.press('2')
  await page.keyboard.press('F8')
  await shake(page, '[data-action="empty"]')
  expect(await page.locator('.desk fieldset input:checked').count()).toBe(0)
  await calm(page)
  await shake(page, '[data-tool="glance"]')
  await page.locator('[data-panel]').waitFor()
})
