import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { holdBack, SCRIPTS } from '../../support/gate.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { newVisitor, siteUrl, visit } from '../../support/visit.ts'
import { answerAll, choose, chosen, offersShown, press, rulebook, screenOf, shownResult } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'

declare global {
  interface Window {
    broken?: boolean
  }
}

const t = textsFor('de')

/** A page that can be made to throw where the result is sorted. No question sorts anything. */
function fragile(): Promise<Page> {
  return visit('/', {
    loud: true,
    before: (context) =>
      context.addInitScript(() => {
        Array.prototype.sort = new Proxy(Array.prototype.sort, {
          apply(target, list: readonly unknown[], args) {
            if (window.broken && list.length > 20) throw new Error('broken by a test')
            return Reflect.apply(target, list, args)
          },
        })
      }),
  })
}

test('an exception in a component shows a card with whom to call, and the way back works', async () => {
  const page = await fragile()
  await page.evaluate(() => {
    window.broken = true
  })
  await answerAll(page, FOUR_PEOPLE[1]!)
  await page.getByRole('heading', { name: t('errorCard.title') }).waitFor()
  await expectHelp(page)
  expect(await page.getByRole('alert').locator('a[href="tel:110"]').isVisible()).toBe(true)
  await page.evaluate(() => {
    window.broken = false
  })
  await page.getByRole('button', { name: t('loading.retry') }).press('Enter')
  await offersShown(page)
  expect((await shownResult(page)).first.length).toBeGreaterThan(0)
})

test('where the way back fails too, it leads to the list of offers, which the browser loads', async () => {
  const page = await fragile()
  await page.evaluate(() => {
    window.broken = true
  })
  await answerAll(page, FOUR_PEOPLE[1]!)
  await page.getByRole('button', { name: t('loading.retry') }).press('Enter')
  const list = page.getByRole('alert').getByRole('link', { name: t('nav.offers') })
  await list.waitFor()
  await expectHelp(page)
  await list.click()
  await page.waitForURL('**/angebote')
  // A new document: what was broken in the old one is not.
  expect(await page.evaluate(() => window.broken)).toBeUndefined()
  expect(await page.locator('[data-offer]').count()).toBeGreaterThan(30)
})

test('a list that was whole stands there again where something throws in it', async () => {
  const page = await visit('/angebote', { loud: true })
  const search = page.getByRole('searchbox')
  // Once this finds something, nothing that is still to come draws the list anew.
  await search.fill('Zivilcourage')
  await page
    .getByText(/^\d+ von \d+ /)
    .first()
    .waitFor()
  await page.evaluate(() => {
    Array.prototype.filter = new Proxy(Array.prototype.filter, {
      apply(target, list: readonly unknown[], args) {
        if (list.length > 200) throw new Error('broken by a test')
        return Reflect.apply(target, list, args)
      },
    })
  })
  const thrown = page.waitForEvent('pageerror')
  await search.fill('Hass')
  expect((await thrown).message).toBe('broken by a test')
  expect(await page.getByRole('alert').count()).toBe(0)
  // The written list has the offers of the whole country.
  const nationwide = rulebook.offers.filter(({ area }) => area === 'DE').length
  await expect.poll(() => page.locator('[data-offer]').count()).toBe(nationwide)
  await expectHelp(page)
})

/** What can throw where no boundary stands: in the bar above the page, and before anything is drawn. */
const OUTSIDE: { readonly [what: string]: () => void } = {
  'an effect of the bar': () => {
    const { addEventListener } = window
    window.addEventListener = (type: string, ...rest: readonly unknown[]) => {
      if (type === 'keyup') throw new Error('broken by a test')
      Reflect.apply(addEventListener, window, [type, ...rest])
    }
  },
  'the history itself': () => {
    Object.defineProperty(window, 'history', {
      get() {
        throw new Error('broken by a test')
      },
    })
  },
}

test.each(Object.keys(OUTSIDE))(
  'where %s throws, the page stays as it was written, with what was chosen',
  async (what) => {
    const context = await newVisitor({ loud: true })
    await context.addInitScript(OUTSIDE[what]!)
    const gate = await holdBack(context, SCRIPTS)
    const page = await context.newPage()
    const thrown = page.waitForEvent('pageerror')
    await page.goto(`${siteUrl}/`, { waitUntil: 'commit' })
    await choose(page, 'danger', ['now'])
    gate.open()
    expect((await thrown).message).toContain('broken by a test')
    await expectHelp(page)
    expect(await chosen(page)).toEqual(['now'])
    expect(await page.locator('[data-emergency]').isVisible()).toBe(true)
    expect(await page.locator('.when-dead').count()).toBe(1)
    const thrownAgain = page.waitForEvent('pageerror')
    await page.goto(`${siteUrl}/angebote`)
    await thrownAgain
    await expectHelp(page)
    expect(await page.locator('[data-offer]').count()).toBeGreaterThan(30)
  },
)

test('a device that cannot tell German time still gets every question and the hotline', async () => {
  const page = await visit('/', { loud: true })
  await page.evaluate(() => {
    Object.assign(Intl, { DateTimeFormat: null })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expectHelp(page)
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
  await expectHelp(page)
})
