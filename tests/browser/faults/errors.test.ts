import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { visit } from '../../support/visit.ts'
import { answerAll, offersShown, press, screenOf, shownResult } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'

declare global {
  interface Window {
    broken?: boolean
  }
}

const t = textsFor('de')

/** A page whose dates and times can be made to throw, wherever a component asks for them. */
function fragile(): Promise<Page> {
  return visit('/', {
    loud: true,
    before: (context) =>
      context.addInitScript(() => {
        Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
          construct(target, args) {
            if (window.broken) throw new Error('broken by a test')
            return Reflect.construct(target, args)
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
  await page.getByRole('button', { name: t('loading.retry') }).click()
  await offersShown(page)
  expect((await shownResult(page)).first.length).toBeGreaterThan(0)
})

test('a device that cannot tell German time still gets every question and the hotline', async () => {
  const page = await fragile()
  await page.evaluate(() => {
    window.broken = true
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expectHelp(page)
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
  await expectHelp(page)
})
