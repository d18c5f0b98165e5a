import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { answers, newVisitor, siteUrl } from '../../support/visit.ts'
import { press, screenOf, shownResult, walk } from '../../support/walk.ts'
import { expectNumbers } from '../../support/whom-to-call.ts'
import { given, SCREEN } from '../desk/at-the-desk.ts'

const t = textsFor('de')

/** A device that lacks nearly everything, and forbids the rest. */
function lack(): void {
  for (const name of ['Intl', 'ResizeObserver', 'matchMedia', 'requestIdleCallback'])
    Reflect.deleteProperty(window, name)
  const forbidden = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { get: forbidden })
  Object.assign(History.prototype, { pushState: forbidden, replaceState: forbidden })
}

async function device() {
  // The texts' library asks on the console for what is missing.
  const context = await newVisitor({ viewport: SCREEN, loud: true })
  await context.addInitScript(lack)
  const page = await context.newPage()
  const open = async (path: string) => {
    await page.goto(siteUrl + path)
    await answers(page)
    await expectNumbers(page)
    expect(await page.getByRole('alert').count(), path).toBe(0)
  }
  return { page, open }
}

/** The whole guide: every question, a result with reasons, and the way back. */
async function expectGuide(place: Page | Frame): Promise<void> {
  await walk(place, FOUR_PEOPLE[1]!)
  const { first } = await shownResult(place as Page)
  expect(first.length).toBeGreaterThan(0)
  expect(await place.getByRole('heading', { name: t('errorCard.title') }).count()).toBe(0)
  await press(place, 'back')
  expect(await screenOf(place)).toBe('police')
}

test('a device without a clock, without storage and without a history has the guide, the lists and the desk', async () => {
  const { page, open } = await device()
  await open('/')
  await expectGuide(page)
  // Without a clock nothing is open and nothing is closed.
  expect(await page.locator('.state').count()).toBe(0)
  await page.getByRole('link', { name: t('nav.offers') }).click()
  await page.waitForURL('**/angebote')
  await answers(page)
  expect(await page.locator('[data-offer]').count()).toBeGreaterThan(30)
  await page.getByRole('searchbox').fill('Hass')
  await expect.poll(() => page.locator('[data-offer]').count()).toBeGreaterThan(0)
  for (const path of ['/angebote/de-hateaid', '/monitoring', '/kontakt', '/einbetten', '/monitoring/entwurf'])
    await open(path)
  // Dates are nothing without a clock: the page stays as it was written.
  const thrown = page.waitForEvent('pageerror')
  await page.goto(`${siteUrl}/termine`)
  await thrown
  await expectNumbers(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t('dates.title'))
  // The desk has no result without a clock; it takes answers, and whom to call stands there.
  await open('/beratung')
  for (const key of ['2', 'Enter', '3']) await page.keyboard.press(key)
  expect(await given(page)).toEqual({ danger: ['worried'], incident: ['threat'] })
})

test('a frame on such a device has the whole guide', async () => {
  const { page, open } = await device()
  // The one page that may hold a frame.
  await open('/einbetten')
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = '/?theme=light'
    document.body.replaceChildren(frame)
  })
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  await answers(frame!)
  await expectGuide(frame!)
})
