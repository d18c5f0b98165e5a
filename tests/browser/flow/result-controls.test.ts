import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Answers, LANDS } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { visit } from '../../support/visit.ts'
import { press, rulebook, shownResult, walk } from '../../support/walk.ts'

const t = textsFor('de')
const police = (id: string) => rulebook.offers.find((offer) => offer.id === id)?.police

/** The badges of the open sections, as a person reads them. */
function openBadges(page: Page): Promise<readonly string[]> {
  return page.locator(':is([data-section="first"], [data-section="more"]) .badges').allInnerTexts()
}

test('„no police“ shows nothing but independent offers, in every Land', async () => {
  const page = await visit('/')
  for (const location of [...LANDS, 'skip'] as const) {
    const answers: Answers = {
      danger: 'no',
      incident: ['threat', 'online'],
      background: ['far-right'],
      location,
      role: 'honorary',
      police: 'no',
    }
    await walk(page, answers)
    const { first, more } = await shownResult(page)
    expect([...first, ...more].map(police), location).toEqual([...first, ...more].map(() => 'independent'))
    const badges = await openBadges(page)
    expect(badges.length).toBe(first.length + more.length)
    for (const badge of badges) expect(badge).toContain(t('badge.independent'))
    for (const other of ['police', 'prosecution', 'may-forward'] as const)
      expect(badges.join()).not.toContain(t(`badge.${other}`))
    await press(page, 'restart')
  }
})

test('with the police their badge is there', async () => {
  const page = await visit('/')
  await walk(page, FOUR_PEOPLE[0]!)
  expect((await openBadges(page)).join()).toContain(t('badge.police'))
})

test('chips of needs put their group first and hide nothing', async () => {
  const page = await visit('/')
  await walk(page, FOUR_PEOPLE[0]!)
  const before = await shownResult(page)
  const groups = () => page.locator('h3.need').allInnerTexts()
  const names = await groups()
  expect(names.length).toBeGreaterThan(2)
  const last = names.at(-1)!
  const chip = page.getByRole('checkbox', { name: last })
  await chip.check()
  expect(await groups()).toEqual([last, ...names.slice(0, -1)])
  const after = await shownResult(page)
  expect({ ...after, more: after.more.toSorted() }).toEqual({ ...before, more: before.more.toSorted() })
  await chip.uncheck()
  expect(await shownResult(page)).toEqual(before)
})

test('„rather write“ puts written ways first and hides no number', async () => {
  const page = await visit('/')
  await walk(page, FOUR_PEOPLE[1]!)
  const actions = page.locator('[data-section="first"]').first().locator('.act').first().locator('a')
  const hrefs = () => actions.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const before = await hrefs()
  expect(before[0]).toMatch(/^tel:/)
  await page.getByRole('checkbox', { name: t('result.writing') }).check()
  const after = await hrefs()
  expect(after[0]).not.toMatch(/^tel:/)
  expect(after.toSorted()).toEqual(before.toSorted())
})
