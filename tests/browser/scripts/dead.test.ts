import type { BrowserContext, Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { SCRIPTS } from '../../support/gate.ts'
import { newVisitor, siteUrl } from '../../support/visit.ts'
import { choose, chosen, press, rulebook, screenOf } from '../../support/walk.ts'

/** A press that cannot be answered says so within these milliseconds. */
const SOON = 10_000

const hotline = rulebook.offers.find(({ id }) => id === rulebook.site.hotline)!.contact.phones[0]!

let turn = 0
/** How the scripts of the site never come to run. */
const DEATHS: { readonly [name: string]: (route: Route) => Promise<void> } = {
  'are blocked': (route) => route.abort(),
  'have a wrong type': async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } })
  },
  'come by half': (route) => (turn++ % 2 === 0 ? route.abort() : route.continue()),
  'are an error page': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Fehler</title>' }),
  'are too new for the browser': (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'let a = ;' }),
}

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${siteUrl}/`)
  return page
}

/** The style sheet alone shows the sentence: the time until then is run through instead of waited for. */
async function expectSoon(page: Page): Promise<void> {
  expect(await page.locator('.when-dead').isVisible()).toBe(false)
  const delay = await page.locator('.when-dead').evaluate((sentence) => {
    const [animation] = sentence.getAnimations()
    const { delay } = animation!.effect!.getComputedTiming()
    animation!.finish()
    return delay
  })
  expect(delay).toBeLessThanOrEqual(SOON)
  await expectWayOn(page)
}

/** The sentence beside „Weiter“, which leads on. */
async function expectWayOn(page: Page): Promise<void> {
  const sentence = page.locator('.when-dead')
  expect(await sentence.isVisible()).toBe(true)
  expect(await sentence.innerText()).toContain(textsFor('de')('start.dead'))
  expect(await sentence.locator('a[href$="/angebote"]').count()).toBe(1)
  expect(await sentence.locator(`a[href="tel:${hotline.dial}"]`).innerText()).toBe(hotline.number)
  const next = (await page.locator('[data-action="next"]').boundingBox())!
  const below = (await sentence.boundingBox())!.y - (next.y + next.height)
  expect(below).toBeGreaterThanOrEqual(0)
  expect(below).toBeLessThan(40)
}

test.each(Object.keys(DEATHS))('where the scripts %s, „Weiter“ says so and leads on', async (death) => {
  const context = await newVisitor({ loud: true })
  await context.route(SCRIPTS, DEATHS[death]!)
  const page = await open(context)
  await choose(page, 'danger', ['worried'])
  await expectSoon(page)
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
  await choose(page, 'incident', ['threat'])
  await press(page, 'next')
  expect([await screenOf(page), await chosen(page)]).toEqual(['incident', ['threat']])
  await expectSoon(page)
  await page.locator('.when-dead a[href$="/angebote"]').click()
  expect(new URL(page.url()).pathname).toBe('/angebote')
})

test('where scripts are off, the sentence stands there at once', async () => {
  const page = await open(await newVisitor({ javaScriptEnabled: false }))
  await expectWayOn(page)
})

test('where the application answers, there is no such sentence', async () => {
  const page = await open(await newVisitor())
  await page.waitForFunction(() => !('lotse' in window))
  expect(await page.locator('.when-dead').count()).toBe(0)
})
