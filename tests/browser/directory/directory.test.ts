import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/rulebook/index.ts'
import { expectAccessible, unfoldAll } from '../../support/axe.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { siteUrl, visit } from '../../support/visit.ts'
import { rulebook, walk } from '../../support/walk.ts'

const listed = rulebook.offers.filter(({ status }) => status !== 'ended').length

const shown = (page: Page) =>
  page
    .locator('.found [data-offer]')
    .evaluateAll((all) => (all as HTMLElement[]).map(({ dataset }) => dataset.offer ?? ''))

/** What the browser asked for since the page stands, and where it is. */
async function watch(page: Page) {
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const place = () =>
    page.evaluate(() => [location.href, history.length, document.title, JSON.stringify(history.state)])
  return { asked, place, before: await place() }
}

test('words, Land and choices find offers, ask nobody for anything and leave no trace', async () => {
  const page = await visit('/angebote')
  // The search comes for everybody, whenever the browser has time; what is watched begins after that.
  await page.getByRole('searchbox').fill('HateAid')
  await expect.poll(() => shown(page), { timeout: 10_000 }).toContain('de-hateaid')
  await expect.poll(async () => (await shown(page)).length, { timeout: 10_000 }).toBeLessThan(20)
  await page.getByRole('searchbox').fill('')
  const { asked, place, before } = await watch(page)
  await page.getByRole('searchbox').pressSequentially('Traumambulanz')
  await expect.poll(() => shown(page)).toContain('st-traumaambulanz-magdeburg')
  await page.getByRole('combobox', { name: 'Bundesland', exact: true }).selectOption('ST')
  await expect.poll(() => shown(page)).toEqual(expect.not.arrayContaining(['rp-traumaambulanz-lahnstein']))
  await page.getByText('Genauer auswählen').click()
  await page.getByLabel('Medizinische Hilfe').check()
  await expect.poll(() => shown(page)).toContain('st-traumaambulanz-magdeburg')
  expect((await shown(page)).length).toBeLessThan(10)
  await expect.poll(() => page.locator('.found [role=status]').textContent()).toMatch(/^\d von \d+ Stellen$/)
  expect(asked).toEqual([])
  expect(await place()).toEqual(before)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  await page.reload()
  await expect.poll(() => shown(page)).toHaveLength(listed)
  expect(await page.getByRole('searchbox').inputValue()).toBe('')
})

test('the map chooses the same as the list, and a finger meets even the smallest Land', async () => {
  const page = await visit('/angebote')
  await page.getByText('Karte der Bundesländer').click()
  await page.locator('.lands').waitFor()
  const sizes = await page.locator('.lands g').evaluateAll((all) =>
    all.map((land) => {
      const { width, height } = land.getBoundingClientRect()
      return Math.min(width, height)
    }),
  )
  expect(sizes).toHaveLength(16)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  for (const [land, name] of [
    ['HB', 'Bremen'],
    ['SN', 'Sachsen'],
  ] as const) {
    await page.locator(`.lands [data-land=${land}]`).click()
    expect(await page.getByRole('combobox', { name: 'Bundesland', exact: true }).inputValue()).toBe(land)
    expect(await page.locator('.found h2').first().textContent()).toBe(name)
  }
  expect(await page.getByText('© GeoBasis-DE / BKG 2016 (Daten verändert)').isVisible()).toBe(true)
  // For keyboards and screen readers the list is the way.
  expect(await page.locator('.lands').getAttribute('aria-hidden')).toBe('true')
  expect(await page.locator('.lands [tabindex], .lands a').count()).toBe(0)
})

test.each([
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('with everything open, $width px wide ($colorScheme)', async ({ width, colorScheme }) => {
  const page = await visit('/angebote', { viewport: { width, height: 800 }, colorScheme })
  await unfoldAll(page)
  await page.locator('.lands').waitFor()
  await page.getByRole('searchbox').fill('Xylophonverleih')
  await page.getByText('Dazu kennen wir keine Stelle.').waitFor()
  await expectAccessible(page, 'the directory without a hit')
  await page.getByRole('button', { name: 'Alles zurücksetzen' }).click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})

test('without a script it is the nationwide list with a way to the page of each Land', async () => {
  const page = await visit('/angebote', { javaScriptEnabled: false })
  const ids = (area: string) => rulebook.offers.filter((offer) => offer.area === area).map(({ id }) => id)
  expect((await shown(page)).toSorted()).toEqual(ids('DE').toSorted())
  expect(await page.getByRole('searchbox').count()).toBe(0)
  await page.getByRole('link', { name: 'Sachsen', exact: true }).click()
  await page.getByRole('heading', { name: 'Sachsen: alle Stellen' }).waitFor()
  expect((await shown(page)).toSorted()).toEqual(ids('SN').toSorted())
})

test('a place becomes its Land without a request', async () => {
  const page = await visit('/angebote')
  await page.getByRole('searchbox').fill('HateAid')
  await expect.poll(async () => (await shown(page)).length, { timeout: 10_000 }).toBeLessThan(20)
  const { asked, place, before } = await watch(page)
  await page.getByRole('searchbox').fill('Leipzig')
  await page.getByText('Leipzig liegt in diesem Bundesland: Sachsen.').waitFor()
  expect(await page.getByRole('combobox', { name: 'Bundesland', exact: true }).inputValue()).toBe('SN')
  expect(await page.locator('.found h2').first().textContent()).toBe('Sachsen')
  expect(asked).toEqual([])
  expect(await place()).toEqual(before)
})

test.each(LANGUAGES)(
  'the page of an offer tells programs what it is, and the policy has no objection (%s)',
  async (language) => {
    const page = await visit('/angebote/de-starke-stelle', { language })
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Service', identifier: 'de-starke-stelle' })
  },
)

test('a result shows every fact of an offer without asking anybody', async () => {
  const page = await visit('/')
  await walk(page, FOUR_PEOPLE[0]!)
  const { asked, place, before } = await watch(page)
  const card = page.locator('[data-section="first"]').first()
  await card.locator('.rest > summary').click()
  for (const term of ['Träger', 'Wer davon erfährt', 'Sprachen', 'Hilft bei'])
    await card.getByText(term, { exact: true }).waitFor()
  expect(await card.locator(`a[href^="${siteUrl}"], a[href^="/"]`).count(), 'links to a page of ours').toBe(0)
  expect(asked).toEqual([])
  expect(await place()).toEqual(before)
  await expectAccessible(page, 'a result with all facts of an offer')
})
