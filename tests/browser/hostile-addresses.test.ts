import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostile } from '../fuzz/entrance.ts'
import { newVisitor, siteUrl } from '../support/visit.ts'

/** The long run and its seed come from `npm run fuzz`. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 15)
const seed = Number(process.env.FUZZ_SEED ?? 20261122)

/**
 * Half a character of a pair cannot stand in an address; whole pairs go with it. A server refuses addresses beyond some
 * thousand letters itself.
 */
const readable = (text: string) => text.replace(/[\uD800-\uDFFF]/g, '').slice(0, 400)

const address = fc.record({
  path: fc.oneof(
    fc.constantFrom('/', '/en/', '/angebote', '/angebote/', '/en/angebote', '/verlassen', '/en/datenschutz'),
    hostile.map(readable).map((text) => `/${encodeURIComponent(text)}`),
    hostile.map(readable).map((text) => `/angebote/${encodeURIComponent(text)}`),
  ),
  query: hostile,
  hash: hostile,
  state: fc.jsonValue({ maxDepth: 2 }),
  message: fc.jsonValue({ maxDepth: 2 }),
})

test('no address, history entry or message does anything but show a page that helps', async () => {
  const context = await newVisitor({ loud: true })
  const said: string[] = []
  const asked: string[] = []
  context.on('console', (message) => said.push(message.text()))
  context.on('weberror', (error) => said.push(error.error().message))
  context.on('request', (request) => asked.push(request.url()))
  const page = await context.newPage()
  page.on('dialog', (dialog) => said.push(dialog.message()))
  await fc.assert(
    fc.asyncProperty(address, async ({ path, query, hash, state, message }) => {
      said.length = 0
      asked.length = 0
      const url = new URL(siteUrl + path)
      url.search = query.slice(0, 400)
      url.hash = hash.slice(0, 2000)
      await page.goto(url.href)
      await page.locator('h1').first().waitFor()
      await page.waitForFunction(() => !('lotse' in window))
      await page.evaluate(
        ([first, second]) => {
          const [entry, sent] = [JSON.parse(first) as unknown, JSON.parse(second) as unknown]
          history.replaceState(entry, '')
          window.dispatchEvent(new PopStateEvent('popstate', { state: entry }))
          window.postMessage(sent, '*')
        },
        [JSON.stringify(state), JSON.stringify(message)] as const,
      )
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
      expect(await page.locator('a[href="tel:110"]').count()).toBeGreaterThan(0)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('input:checked').count()).toBe(0)
      expect(said.filter((text) => !text.includes('404'))).toEqual([])
      expect(asked.filter((one) => !one.startsWith(`${siteUrl}/`))).toEqual([])
    }),
    { numRuns, seed },
  )
})
