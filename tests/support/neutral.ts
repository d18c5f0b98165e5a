import type { BrowserContext, Page } from 'playwright-core'
import { siteUrl } from './visit.ts'

/** What the neutral page shows in tests. */
export const NEUTRAL = 'Das Wetter'

/**
 * Answers every request to another site with a neutral page, so that nothing leaves the machine. Gives the headers of
 * those requests.
 */
export async function neutralOutside(context: BrowserContext): Promise<readonly { readonly [name: string]: string }[]> {
  const headers: { readonly [name: string]: string }[] = []
  await context.route(
    (url) => !url.href.startsWith(`${siteUrl}/`),
    async (route) => {
      headers.push(await route.request().allHeaders())
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<title>${NEUTRAL}</title><h1>${NEUTRAL}</h1>`,
      })
    },
  )
  return headers
}

/** Resolves when the neutral page is shown. */
export async function neutralShown(page: Page): Promise<void> {
  await page.getByRole('heading', { name: NEUTRAL }).waitFor()
}
