import { expect, test } from 'vitest'
import { openingOf, recommend, wallTimeOf } from '../../../src/domain/matching/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { callWords, openingSentence } from '../../../src/text/sentences/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { answers, newVisitor, siteUrl, visit } from '../../support/visit.ts'
import { press, rulebook, shownResult, walk } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'

const hotline = rulebook.offers.find(({ id }) => id === rulebook.site.hotline)!

test('a browser that forbids every kind of storage gets the whole guide', async () => {
  const page = await visit('/', {
    before: (context) =>
      context.addInitScript(() => {
        const forbidden = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, { get: forbidden })
        }
        Object.defineProperty(Document.prototype, 'cookie', { get: forbidden, set: forbidden })
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: forbidden })
      }),
  })
  await walk(page, FOUR_PEOPLE[1]!)
  expect((await shownResult(page)).first.length).toBeGreaterThan(0)
})

const MOMENTS = [
  '2026-12-01T09:30:00Z',
  '2026-12-01T15:30:00Z',
  '2026-12-05T10:00:00Z',
  '2026-12-24T23:30:00Z',
  '2027-07-01T07:30:00Z',
]

test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])(
  'a device set to %s shows what is open in Germany',
  async (timezoneId) => {
    const context = await newVisitor({ timezoneId })
    const page = await context.newPage()
    await page.clock.setFixedTime(MOMENTS[0]!)
    await page.goto(`${siteUrl}/`)
    await answers(page)
    for (const moment of MOMENTS) {
      await page.clock.setFixedTime(moment)
      const now = wallTimeOf(new Date(moment))
      await walk(page, FOUR_PEOPLE[1]!)
      const opening = openingOf(hotline, now)
      const t = textsFor('de')
      const { first, more, talk } = recommend(rulebook, FOUR_PEOPLE[1]!, now)
      const lines = page.locator(`[data-talk="${hotline.id}"]`)
      expect(await lines.locator('.tel small').innerText(), moment).toBe(callWords(opening, now, 'de', t))
      expect(await lines.locator('.state').allInnerTexts(), moment).toEqual(
        opening.open === true ? [openingSentence(opening, now, 'de', t)] : [],
      )
      for (const { offer, opening } of talk)
        expect(await page.locator(`[data-talk="${offer}"] .tel small`).innerText(), `${offer} at ${moment}`).toBe(
          callWords(opening, now, 'de', t),
        )
      for (const { offer, opening } of first) {
        const said = page.locator(`[data-section="first"][data-offer="${offer}"] > .act > .tel small`)
        const phones = rulebook.offers.find(({ id }) => id === offer)!.contact.phones.length
        expect(await said.count(), `${offer} at ${moment}`).toBe(phones > 0 ? 1 : 0)
        if (phones > 0) expect(await said.innerText(), `${offer} at ${moment}`).toBe(callWords(opening, now, 'de', t))
      }
      for (const { offer, opening } of more) {
        const row = page.locator(`[data-section="more"][data-offer="${offer}"] > p`)
        const phones = rulebook.offers.find(({ id }) => id === offer)!.contact.phones.length
        // That hours are unknown, a row does not say.
        if (phones > 0 && opening.open !== null)
          expect(await row.innerText(), `${offer} at ${moment}`).toContain(
            opening.open ? 'jetzt erreichbar' : callWords(opening, now, 'de', t),
          )
      }
      await press(page, 'restart')
    }
  },
)

test.each(['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z'])(
  'a device whose clock says %s still shows offers and the hotline',
  async (moment) => {
    const context = await newVisitor()
    const page = await context.newPage()
    await page.clock.setFixedTime(moment)
    await page.goto(`${siteUrl}/`)
    await answers(page)
    await walk(page, FOUR_PEOPLE[0]!)
    expect((await shownResult(page)).first.length).toBeGreaterThan(0)
    await expectHelp(page)
  },
)
