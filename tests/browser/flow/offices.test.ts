import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/rulebook/index.ts'
import { expectAccessible } from '../../support/axe.ts'
import { expectNoSideways, NARROW } from '../../support/narrow.ts'
import { type Visitor, visit } from '../../support/visit.ts'
import { offersShown, press, shownResult, walk } from '../../support/walk.ts'

const IN_HESSE: Answers = {
  danger: 'no',
  incident: ['attack'],
  background: ['none'],
  location: 'HE',
  role: 'staff',
  police: 'no',
}
const card = (page: Page) => page.locator('.card[data-offer="he-opferhilfevereine"]')
const choice = (page: Page) => card(page).getByRole('combobox', { name: /Büros – welches ist in Ihrer Nähe\?$/ })

async function atResult(visitor: Visitor = {}): Promise<Page> {
  const page = await visit('/', visitor)
  await walk(page, IN_HESSE)
  return page
}

test('the office near somebody is chosen by keyboard: its ways stand right before, nothing is asked for or kept', async () => {
  const page = await atResult()
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const before = await shownResult(page)
  const place = await page.evaluate(() => [location.href, document.title, history.length])

  await choice(page).focus()
  await page.keyboard.press('K')
  expect(await choice(page).inputValue()).toBe('kassel')
  expect(await card(page).getByRole('status').textContent()).toContain('Kasseler Hilfe')
  const ways: (string | null | undefined)[] = []
  for (let times = 0; times < 2; times++) {
    await page.keyboard.press('Shift+Tab')
    ways.push(await page.evaluate(() => document.activeElement?.getAttribute('href')))
  }
  expect(ways).toContain('tel:+49561282070')

  expect(await shownResult(page)).toEqual(before)
  expect(requests).toEqual([])
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(place)
  const kept = await page.evaluate(async () => [
    document.cookie.length + localStorage.length + sessionStorage.length,
    (await indexedDB.databases()).length,
    JSON.stringify(history.state).includes('kassel'),
  ])
  expect(kept).toEqual([0, 0, false])
  // It lives in this view of the result alone.
  await press(page, 'back')
  await press(page, 'results')
  await offersShown(page)
  expect(await choice(page).inputValue()).toBe('')
})

test('paper has the chosen office, and neither the question nor a control', async () => {
  const page = await atResult()
  await choice(page).selectOption('kassel')
  await page.emulateMedia({ media: 'print' })
  const paper = await card(page).innerText()
  for (const fact of ['Kasseler Hilfe', '+49 561 - 282070', 'Wilhelmshöher Allee 101, Kassel', 'kasseler-hilfe.de'])
    expect(paper).toContain(fact)
  // Nothing twice: what the screen shows of the office stands in the list for paper.
  const lines = paper.split('\n').filter((line) => line.trim() !== '')
  expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([])
  expect(paper).not.toContain('in Ihrer Nähe')
  expect(await card(page).locator('select').isVisible()).toBe(false)
})

test.each(['light', 'dark'] as const)(
  'the card with an office has no fault that axe finds (%s)',
  async (colorScheme) => {
    const page = await atResult({ colorScheme, reducedMotion: 'reduce' })
    await choice(page).selectOption('kassel')
    await expectAccessible(page, 'with a chosen office')
  },
)

test('at 320 pixels nothing of it sticks out, and list and number are high enough for a finger', async () => {
  const page = await atResult({ viewport: NARROW })
  for (const office of await choice(page).locator('option').all()) {
    await choice(page).selectOption(await office.getAttribute('value'))
    await expectNoSideways(page, (await office.textContent()) ?? '')
    for (const control of [choice(page), card(page).locator('.act a').first()])
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
})
