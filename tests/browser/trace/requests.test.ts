import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../../../src/cli/serve.ts'
import { LANGUAGES, type Language, pathIn } from '../../../src/domain/rulebook/index.ts'
import { LONG_RUN } from '../../support/long-run.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { answers, newVisitor } from '../../support/visit.ts'
import { offersShown, press, walk } from '../../support/walk.ts'
import { recordOrder, recordWire } from '../../support/wire.ts'

/** A server of its own, so that nobody else's requests get between. */
let site: Awaited<ReturnType<typeof serveFolder>>
let wire: ReturnType<typeof recordWire>

beforeAll(async () => {
  site = await serveFolder('dist')
  wire = recordWire(site.server)
})
afterAll(() => {
  site.server.closeAllConnections()
  site.server.close()
})

/** A visit from the first question through the result, everything in it opened and tried. */
async function wholeVisit(language: Language, person: (typeof FOUR_PEOPLE)[number]) {
  const context = await newVisitor()
  const order = recordOrder(context)
  const page = await context.newPage()
  await page.goto(site.url.replace(/\/$/, '') + pathIn(language, '/'))
  await answers(page)
  await walk(page, person)
  await page.locator('summary').evaluateAll((all) => {
    for (const summary of all as HTMLElement[]) summary.click()
  })
  await page.locator('.chip input').evaluateAll((all) => {
    for (const chip of all as HTMLElement[]) chip.click()
  })
  await press(page, 'back')
  await press(page, 'results')
  await offersShown(page)
  await page.waitForLoadState('networkidle')
  const requests = wire.take()
  await context.close()
  return { order: [...order], requests }
}

test.each(LANGUAGES)('very different people cause the same requests, byte for byte (%s)', async (language) => {
  // Elsewhere two who have no answer in common.
  const [first, ...others] = LONG_RUN || language === 'de' ? FOUR_PEOPLE : FOUR_PEOPLE.slice(0, 2)
  const expected = await wholeVisit(language, first!)
  expect(expected.order.length).toBeGreaterThan(3)
  expect(expected.requests.length).toBe(expected.order.length)
  expect(
    expected.order.length,
    `requests of a whole visit (docs/budgets.md):\n${expected.order.join('\n')}`,
  ).toBeLessThanOrEqual(8)
  for (const person of others) expect(await wholeVisit(language, person), JSON.stringify(person)).toEqual(expected)
})

test('every request goes to the site itself, without a query', async () => {
  const { order } = await wholeVisit('de', FOUR_PEOPLE[0]!)
  for (const request of order) expect(request).toMatch(new RegExp(`^GET ${site.url}[^?#]* $`))
})
