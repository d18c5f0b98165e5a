import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { oneTab } from '../../support/visit.ts'
import { choose, press, screenOf, walk } from '../../support/walk.ts'

const open = oneTab()

const [inDanger, online] = FOUR_PEOPLE
const LINES = ['110', '112']

describe.each(LANGUAGES)('in language %s', (language) => {
  test('choosing „now“ shows the emergency card at once, and another answer takes it away', async () => {
    const page = await open('/', { language })
    const card = page.locator('[data-emergency]')
    expect(await card.isVisible()).toBe(false)
    await choose(page, 'danger', ['now'])
    expect(await card.isVisible()).toBe(true)
    for (const line of LINES) expect(await card.locator(`a[href="tel:${line}"]`).first().isVisible()).toBe(true)
    await choose(page, 'danger', ['worried'])
    expect(await card.isVisible()).toBe(false)
  })

  test('then the emergency card is a screen of its own, and goes on when somebody is safe', async () => {
    const page = await open('/', { language })
    await choose(page, 'danger', ['now'])
    await press(page, 'next')
    const t = textsFor(language)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(t('emergency.title'))
    for (const line of LINES)
      expect(await page.locator(`[data-emergency] a[href="tel:${line}"]`).first().isVisible()).toBe(true)
    await page.getByRole('button', { name: t('emergency.goOn') }).click()
    expect(await screenOf(page)).toBe('incident')
  })
})

test('the result after „now“ begins with the emergency strip, whatever else was answered', async () => {
  const page = await open('/')
  await walk(page, { ...online, danger: 'now' })
  const strip = page.locator('main [data-emergency]')
  expect(await strip.isVisible()).toBe(true)
  expect(await strip.locator('a[href="tel:110"]').isVisible()).toBe(true)
  const firstOffer = page.locator('[data-section="first"]').first()
  expect((await strip.boundingBox())!.y).toBeLessThan((await firstOffer.boundingBox())!.y)
})

test('without danger the result has no strip', async () => {
  const page = await open('/')
  await walk(page, online!)
  expect(await page.locator('main [data-emergency]').count()).toBe(0)
})

test.each(['/', '/angebote', '/angebote/de-hateaid'])('110 and 112 stand on top of %s', async (path) => {
  const page = await open(path)
  for (const line of LINES) expect(await page.locator(`header a[href="tel:${line}"]`).isVisible()).toBe(true)
})

test('an edit to „now“ shows the emergency card, too', async () => {
  const page = await open('/')
  await walk(page, { ...inDanger!, danger: 'no' })
  const t = textsFor('de')
  await page.getByText(t('result.changeShort'), { exact: true }).click()
  await page.locator('.edits button').first().click()
  await choose(page, 'danger', ['now'])
  await press(page, 'next')
  expect(await screenOf(page)).toBe('emergency')
  await press(page, 'next')
  expect(await screenOf(page)).toBe('results')
})
