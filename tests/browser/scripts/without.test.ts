import { describe, expect, test } from 'vitest'
import { LANGUAGES, pathIn } from '../../../src/domain/rulebook/index.ts'
import { neutralOutside, neutralShown } from '../../support/neutral.ts'
import { newVisitor, siteUrl } from '../../support/visit.ts'
import { choose, press, rulebook, words } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'
import { recordOrder } from '../../support/wire.ts'

const OFFER = rulebook.offers.find(({ contact }) => contact.phones.length > 1)!.id

async function open(path: string) {
  // An address that does not exist is answered with 404, and the browser says so.
  const context = await newVisitor({ javaScriptEnabled: false, loud: path.endsWith('404') })
  const order = recordOrder(context)
  await neutralOutside(context)
  const page = await context.newPage()
  await page.goto(siteUrl + path)
  return { page, order }
}

describe.each(LANGUAGES)('without scripts, in language %s', (language) => {
  const at = (path: string) => pathIn(language, path)

  test.each([at('/'), at('/angebote'), at(`/angebote/${OFFER}`), at('/no-such-page-404')])(
    '%s names whom to call and where the offers are',
    async (path) => {
      const { page, order } = await open(path)
      await expectHelp(page)
      expect((await page.getByRole('heading', { level: 1 }).innerText()).length).toBeGreaterThan(5)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(order[0]).toBe(`GET ${siteUrl}${path} `)
    },
  )

  test('the first question reads whole, and so do the list and the page of an offer', async () => {
    const { page } = await open(at('/'))
    const { title, help, answers } = words[language].questions.danger!
    const question = await page.locator('main').innerText()
    for (const text of [title, help, ...Object.values(answers).map(({ label }) => label)])
      expect(question).toContain(text)
    await page.goto(siteUrl + at('/angebote'))
    expect(await page.locator('[data-offer]').count()).toBe(rulebook.offers.filter(({ area }) => area === 'DE').length)
    await page.goto(siteUrl + at(`/angebote/${OFFER}`))
    const text = await page.locator('main').innerText()
    const { contact } = rulebook.offers.find(({ id }) => id === OFFER)!
    for (const { number } of contact.phones) expect(text).toContain(number)
    expect(text).toContain(words[language].guide.offers[OFFER]!.forYou)
  })

  test('choosing and pressing „Weiter“ sends nothing, and „now“ shows the emergency card', async () => {
    const { page, order } = await open(at('/'))
    const before = [...order]
    for (const answer of rulebook.questions[0]!.answers) {
      await choose(page, 'danger', [answer])
      expect(await page.locator('[data-emergency]').isVisible()).toBe(answer === 'now')
      await press(page, 'next')
      await press(page, 'results')
      await page.locator('main input:checked').press('Enter')
    }
    expect(page.url()).toBe(siteUrl + at('/'))
    expect(order).toEqual(before)
  })

  test('„Verlassen“ leaves', async () => {
    const { page } = await open(at('/'))
    await press(page, 'exit')
    await neutralShown(page)
  })
})
