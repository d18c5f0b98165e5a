import type { Browser } from 'playwright-core'

/** The most requests that a whole visit may make (docs/budgets.md). */
const MOST = 8

/**
 * The paths that a browser asks for from the first question to the result, in their order: read from a real visit, so
 * that the list is never out of date.
 * @throws where the visit asks for more than it may
 */
export async function requestsOfAVisit(browser: Browser, url: string): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'de-DE' })
  const page = await context.newPage()
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await page.goto(`${url}/`)
  await page.waitForFunction(() => !('lotse' in window))
  await page.locator('[data-action="results"]').click()
  await page.locator('[data-section]').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await context.close()
  if (paths.length > MOST) throw new Error(`A visit made ${paths.length} requests:\n${paths.join('\n')}`)
  return paths
}
