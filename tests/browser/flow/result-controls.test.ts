import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Answers, LANDS } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { oneTab } from '../../support/visit.ts'
import { press, rulebook, shownResult, walk } from '../../support/walk.ts'

const open = oneTab()
const t = textsFor('de')
const police = (id: string) => rulebook.offers.find((offer) => offer.id === id)?.police

/** Who learns of it: the line of each card and of each row in the open sections, as a person reads it. */
function whoLearns(page: Page): Promise<readonly string[]> {
  return page.locator('[data-section="first"] > .meta, [data-section="more"] > p').allInnerTexts()
}

test('„no police“ shows nothing but independent offers, in every Land', async () => {
  const page = await open('/')
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
    const lines = await whoLearns(page)
    expect(lines.length).toBe(first.length + more.length)
    for (const line of lines) expect(line).toContain('unabhängig')
    for (const other of ['Polizei', 'Staatsanwaltschaft', 'gibt Hinweise vielleicht an'])
      expect(lines.join()).not.toContain(other)
    await press(page, 'restart')
  }
})

test('with the police each line says who belongs to it, and who is independent', async () => {
  const page = await open('/')
  await walk(page, FOUR_PEOPLE[0]!)
  const { first, more } = await shownResult(page)
  const lines = await whoLearns(page)
  expect(lines.length).toBe(first.length + more.length)
  expect(lines.some((line) => line.includes(t('badge.police')))).toBe(true)
  for (const [index, id] of [...first, ...more].entries()) expect(lines[index], id).toContain(t(`badge.${police(id)!}`))
})

test('who cannot telephone finds a written way beside the number, without asking for it', async () => {
  const page = await open('/')
  for (const answers of FOUR_PEOPLE) {
    await walk(page, answers)
    for (const id of (await shownResult(page)).first) {
      const { phones, emails, form, chat } = rulebook.offers.find((offer) => offer.id === id)!.contact
      const written = emails[0] === undefined ? (form ?? chat) : `mailto:${emails[0]}`
      const hrefs = await page
        .locator(`[data-section="first"][data-offer="${id}"] > .act > a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      expect(hrefs.length, id).toBeLessThanOrEqual(2)
      expect(hrefs.filter((href) => href.startsWith('tel:')).length, id).toBe(phones.length > 0 ? 1 : 0)
      if (written !== undefined) expect(hrefs, id).toContain(written)
    }
    await press(page, 'restart')
  }
})
