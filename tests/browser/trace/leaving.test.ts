import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES, pathIn } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { crossed } from '../../support/long-run.ts'
import { neutralOutside, neutralShown } from '../../support/neutral.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { answers, newVisitor, siteUrl, visit } from '../../support/visit.ts'
import { choose, chosen, press, rulebook, screenOf, walk } from '../../support/walk.ts'

const WAYS: readonly { readonly way: string; readonly leave: (page: Page) => Promise<void> }[] = [
  { way: 'by its button', leave: (page) => press(page, 'exit') },
  {
    way: 'by the button from the keyboard',
    leave: async (page) => {
      await page.locator('[data-action="exit"]').focus()
      await page.keyboard.press('Enter')
    },
  },
  {
    way: 'by Shift, three times',
    leave: async (page) => {
      for (let time = 0; time < 3; time++) await page.keyboard.press('Shift')
    },
  },
]

/** The guide as nobody has touched it: first question, nothing chosen. */
async function expectEmptyStart(page: Page): Promise<void> {
  await answers(page)
  expect(await screenOf(page)).toBe('danger')
  expect(await chosen(page)).toEqual([])
}

/** A page before the guide, as most people come from one. */
const BEFORE = 'https://example.org/before'

test.each(crossed(LANGUAGES, WAYS).map(([language, way]) => ({ language, ...way })))(
  'leaving $way puts the neutral page in the place of the whole guide ($language)',
  async ({ language, leave }) => {
    const context = await newVisitor()
    const outside = await neutralOutside(context)
    const page = await context.newPage()
    await page.goto(BEFORE)
    await page.goto(`${siteUrl}${pathIn(language, '/')}`)
    await answers(page)
    await walk(page, FOUR_PEOPLE[0]!)
    const length = await page.evaluate(() => history.length)
    await leave(page)
    await neutralShown(page)
    const { exit } = rulebook.site
    expect(new URL(page.url()).host).toBe(new URL(exit[language]).host)
    expect(await page.evaluate(() => [document.referrer, history.length])).toEqual(['', length])
    expect(outside.map(({ referer }) => referer)).toEqual([undefined, undefined])
    await page.goBack()
    expect(page.url(), 'one press of Back leads past the guide').toBe(BEFORE)
    await page.goForward()
    expect(new URL(page.url()).host).toBe(new URL(exit[language]).host)
    for (let press = 0; press < 2; press++) {
      await page.goForward()
      await expectEmptyStart(page)
    }
  },
)

/** A neutral page that lets people wait, in milliseconds, and then gives nothing. */
const HANGS = 4000

test.each(['Escape', 'Forward'])('where the neutral page hangs, %s shows 110 and an empty start', async (by) => {
  const page = await visit('/', {
    before: (context) =>
      context.route('https://**', async (route) => {
        await new Promise((over) => setTimeout(over, HANGS))
        await route.fulfill({ status: 204 })
      }),
  })
  await walk(page, FOUR_PEOPLE[0]!)
  // While a page is on its way the browser answers no tool: what happens meanwhile is noted inside.
  await page.evaluate((by) => {
    const { documentElement: html, body } = document
    const note = (name: string) => {
      const call = document.querySelector('.sos a[href="tel:110"]')?.getClientRects().length
      html.dataset[name] = `${html.hidden}, ${document.title}, ${call}`
    }
    document.querySelector<HTMLElement>('[data-action="exit"]')?.click()
    setTimeout(() => {
      note('left')
      if (by === 'Forward') history.forward()
      else body.dispatchEvent(new KeyboardEvent('keydown', { key: by, bubbles: true }))
    }, 1000)
    setTimeout(() => note('back'), 3000)
  }, by)
  await page.locator('main form.question').waitFor()
  await expectEmptyStart(page)
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.back)).toBe('false, Lotse, 1')
  expect(await page.evaluate(() => document.documentElement.dataset.left)).toBe('true, , undefined')
  await choose(page, 'danger', ['worried'])
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
})

test('pressing Shift is counted aloud, and another key starts anew', async () => {
  const page = await visit('/', { before: neutralOutside })
  const t = textsFor('de')
  const said = (pressed: number) => page.getByText(t('site.exitCount', { pressed, left: 3 - pressed }))
  await page.keyboard.press('Shift')
  await said(1).waitFor({ state: 'attached' })
  await page.keyboard.press('Shift')
  await said(2).waitFor({ state: 'attached' })
  await page.keyboard.press('A')
  await said(2).waitFor({ state: 'detached' })
  await page.keyboard.press('Shift')
  await said(1).waitFor({ state: 'attached' })
  expect(page.url()).toBe(`${siteUrl}/`)
})

test('five seconds after, the presses of Shift no longer count', async () => {
  const context = await newVisitor({ before: neutralOutside })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(`${siteUrl}/`)
  await answers(page)
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.clock.fastForward(5_100)
  await page.keyboard.press('Shift')
  await page.getByText(textsFor('de')('site.exitCount', { pressed: 1, left: 2 })).waitFor({ state: 'attached' })
  expect(page.url()).toBe(`${siteUrl}/`)
})

test('leaving hides everything at once, before the neutral page has come', async () => {
  const page = await visit('/', { before: neutralOutside })
  await walk(page, FOUR_PEOPLE[0]!)
  const left = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="exit"]')?.click()
    return { visible: document.documentElement.checkVisibility(), title: document.title }
  })
  expect(left).toEqual({ visible: false, title: '' })
  await neutralShown(page)
})
