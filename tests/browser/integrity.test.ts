import { expect, test } from 'vitest'
import { textsFor } from '../../src/text/i18n/index.ts'
import { answers, newVisitor, siteUrl } from '../support/visit.ts'
import { offersShown, press } from '../support/walk.ts'

/** A script with one letter more than the build wrote, as somebody on the way could send it. */
async function resultWhere(changed: RegExp): Promise<string> {
  const context = await newVisitor({
    loud: true,
    before: (fresh) =>
      fresh.route(changed, async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: `${await response.text()}\nwindow.changed = true` })
      }),
  })
  const page = await context.newPage()
  await page.goto(siteUrl)
  await answers(page)
  await press(page, 'results')
  await page.locator('[data-section], [role="alert"], main button.go').first().waitFor({ state: 'attached' })
  expect(await page.evaluate(() => 'changed' in window)).toBe(false)
  return page
    .locator('[data-section]')
    .count()
    .then((count) => (count > 0 ? 'offers' : 'none'))
}

test('a script that loads later does not run when somebody changed it on the way', async () => {
  expect(await resultWhere(/\/assets\/no-such-file/)).toBe('offers')
  expect(await resultWhere(/\/assets\/guide-/)).toBe('none')
  expect(await resultWhere(/\/assets\/result-/)).toBe('none')
})

test('nor at the second attempt, which asks under another address', async () => {
  const asked: string[] = []
  const context = await newVisitor({
    loud: true,
    before: (fresh) =>
      fresh.route(/\/assets\/result-/, async (route) => {
        asked.push(new URL(route.request().url()).search)
        if (asked.length === 1) return route.abort()
        const response = await route.fetch()
        const whole = await response.text()
        await route.fulfill({ response, body: asked.length === 2 ? `${whole}\nwindow.changed = true` : whole })
      }),
  })
  const page = await context.newPage()
  await page.goto(siteUrl)
  await answers(page)
  await press(page, 'results')
  const again = page.getByRole('button', { name: textsFor('de')('loading.retry') })
  await again.click()
  await expect.poll(() => asked.length).toBe(2)
  await again.click()
  await offersShown(page)
  expect(asked).toEqual(['', '?1', '?2'])
  expect(await page.evaluate(() => 'changed' in window)).toBe(false)
})
