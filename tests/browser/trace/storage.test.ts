import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/rulebook/index.ts'
import { crossed } from '../../support/long-run.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { siteUrl, visit } from '../../support/visit.ts'
import { screenOf, walk } from '../../support/walk.ts'

/** All places where a page can leave something on the device. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    windowName: window.name,
  }))
}

const NOTHING = { cookie: '', local: [], session: [], databases: [], caches: [], workers: 0, windowName: '' }

/** What a history entry holds: a counter and what the router needs. */
async function entry(page: Page): Promise<void> {
  const state: unknown = await page.evaluate(() => history.state)
  if (state === null) return
  const { usr, idx, key, masked, ...rest } = state as { readonly [name: string]: unknown }
  expect(rest).toEqual({})
  expect(masked).toBeUndefined()
  expect(usr === null || usr === undefined || Number.isInteger(usr), String(usr)).toBe(true)
  expect(Number.isInteger(idx)).toBe(true)
  expect(key ?? 'default').toMatch(/^[a-z0-9]{1,8}$/)
}

test.each(crossed(LANGUAGES, FOUR_PEOPLE).map(([language, person]) => ({ language, person })))(
  'nothing is kept, and address and title tell nothing: $language, $person',
  async ({ language, person }) => {
    const page = await visit('/', { language })
    const [url, title] = [page.url(), await page.title()]
    await walk(page, person)
    expect(await kept(page)).toEqual(NOTHING)
    expect(await page.context().cookies()).toEqual([])
    for (let screen = await screenOf(page); ; screen = await screenOf(page)) {
      expect(page.url(), screen).toBe(url)
      expect(await page.title(), screen).toBe(title)
      await entry(page)
      if (screen === 'danger') break
      await page.goBack()
      await expect.poll(() => screenOf(page)).not.toBe(screen)
    }
  },
)

test('the walks of two people leave the same history: as many entries as screens, and nothing in their names', async () => {
  const lengths: number[] = []
  for (const person of [
    FOUR_PEOPLE[1]!,
    { ...FOUR_PEOPLE[1]!, police: 'yes', location: 'MV', incident: ['threat'] } as const,
  ]) {
    const page = await visit('/')
    await walk(page, person)
    lengths.push(await page.evaluate(() => history.length))
    expect(page.url()).toBe(`${siteUrl}/`)
  }
  expect(lengths[0]).toBe(lengths[1])
})
