import { expect, test } from 'vitest'
import { openingOf, recommend, wallTimeOf } from '../../../src/domain/matching/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { openingSentence } from '../../../src/text/sentences/index.ts'
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
      const sentence = openingSentence(opening, now, 'de', textsFor('de'))
      expect(await page.locator('[data-hotline] .state').innerText(), moment).toBe(sentence)
      const { first, more } = recommend(rulebook, FOUR_PEOPLE[1]!, now)
      const byOffer = new Map([...first, ...more].map((entry) => [entry.offer, entry.opening]))
      for (const [id, state] of byOffer) {
        const shown = page.locator(`[data-offer="${id}"] .open .state`)
        if ((await shown.count()) > 0)
          expect(await shown.innerText(), `${id} at ${moment}`).toBe(openingSentence(state, now, 'de', textsFor('de')))
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
