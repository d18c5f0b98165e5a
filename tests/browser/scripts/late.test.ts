import { expect, test } from 'vitest'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { holdBack, SCRIPTS } from '../../support/gate.ts'
import { neutralOutside, neutralShown } from '../../support/neutral.ts'
import { answers, newVisitor, siteUrl } from '../../support/visit.ts'
import { choose, chosen, offersShown, press, rulebook, type Screen, screenOf, words } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'
import { recordOrder } from '../../support/wire.ts'

/** The first page with all scripts held back. */
async function early() {
  const context = await newVisitor()
  await neutralOutside(context)
  const gate = await holdBack(context, SCRIPTS)
  const order = recordOrder(context)
  const page = await context.newPage()
  await page.goto(`${siteUrl}/`, { waitUntil: 'commit' })
  return { page, gate, order }
}

const CASES: readonly { readonly answer: string; readonly leadsTo: Screen }[] = rulebook.questions[0]!.answers.map(
  (answer) => ({ answer, leadsTo: answer === 'now' ? 'emergency' : 'incident' }),
)

test.each(CASES)(
  '„$answer“ and „Weiter“ before the scripts came: it counts, and was in no request',
  async ({ answer, leadsTo }) => {
    const { page, gate, order } = await early()
    await choose(page, 'danger', [answer])
    await press(page, 'next')
    expect(await page.locator('[data-emergency]').count()).toBe(answer === 'now' ? 1 : 0)
    expect(await screenOf(page)).toBe(answer === 'now' ? 'danger' : 'incident')
    gate.open()
    await answers(page)
    await expect.poll(() => screenOf(page)).toBe(leadsTo)
    await press(page, 'back')
    expect(await chosen(page)).toEqual([answer])
    await press(page, 'results')
    await offersShown(page)
    const summary = page.getByRole('region', { name: textsFor('de')('result.answers') })
    expect(await summary.textContent()).toContain(words.de.questions.danger!.answers[answer]!.short)
    for (const request of order) expect(request).not.toContain('?')
  },
)

test('an answer without „Weiter“ is still there when the scripts have come', async () => {
  const { page, gate } = await early()
  await choose(page, 'danger', ['worried'])
  gate.open()
  await answers(page)
  expect(await chosen(page)).toEqual(['worried'])
  await press(page, 'next')
  await press(page, 'back')
  expect(await chosen(page)).toEqual(['worried'])
})

test('„show offers now“ before the scripts came leads to the offers', async () => {
  const { page, gate } = await early()
  await press(page, 'results')
  gate.open()
  await offersShown(page)
  expect(await screenOf(page)).toBe('results')
})

test('a press before a reload is forgotten', async () => {
  const { page, gate } = await early()
  await choose(page, 'danger', ['worried'])
  await press(page, 'next')
  await page.reload({ waitUntil: 'commit' })
  gate.open()
  await page.getByText(textsFor('de')('start.reloaded')).waitFor()
  expect(await screenOf(page)).toBe('danger')
  expect(await chosen(page)).toEqual([])
})

test('leaving works before the scripts came, in the place of the guide', async () => {
  const { page } = await early()
  await choose(page, 'danger', ['now'])
  const length = await page.evaluate(() => history.length)
  await press(page, 'exit')
  await neutralShown(page)
  expect(await page.evaluate(() => [history.length, document.referrer])).toEqual([length, ''])
})

test('scripts that never come: the page is whole and names whom to call', async () => {
  const context = await newVisitor({ loud: true })
  await context.route(SCRIPTS, (route) => route.abort())
  const order = recordOrder(context)
  const page = await context.newPage()
  for (const path of ['/', '/en/', '/angebote', '/angebote/de-hateaid']) {
    await page.goto(siteUrl + path)
    await expectHelp(page)
  }
  await page.goto(`${siteUrl}/`)
  await choose(page, 'danger', ['now'])
  await press(page, 'next')
  expect(await page.locator('[data-emergency]').isVisible()).toBe(true)
  expect(page.url()).toBe(`${siteUrl}/`)
  for (const request of order) expect(request).not.toContain('?')
})
