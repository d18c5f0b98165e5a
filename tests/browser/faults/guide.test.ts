import { expect, test } from 'vitest'
import { answersTo, askedQuestions } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { ENGLISH, RESULT_CHUNKS } from '../../support/chunks.ts'
import { holdBack } from '../../support/gate.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { siteUrl, visit } from '../../support/visit.ts'
import { answerAll, chosen, offersShown, press, rulebook, screenOf, words } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'

const t = textsFor('de')
const [, online] = FOUR_PEOPLE

test.each(Object.entries(RESULT_CHUNKS))(
  'the %s of the result do not arrive: said in words, and asked for again',
  async (_, chunk) => {
    let blocked = true
    const page = await visit('/', {
      loud: true,
      before: (context) =>
        context.route(`${siteUrl}${chunk}*`, (route) => (blocked ? route.abort() : route.continue())),
    })
    await answerAll(page, online!)
    const failed = page.getByText(t('loading.offersFailed'))
    await failed.waitFor()
    await expectHelp(page)
    const again = page.getByRole('button', { name: t('loading.retry') })
    await again.click()
    await failed.waitFor()
    blocked = false
    await again.click()
    await offersShown(page)
    const summary = await page.getByRole('region', { name: t('result.answers') }).textContent()
    for (const { id } of askedQuestions(rulebook.questions, online!)) {
      for (const answer of answersTo(online!, id))
        expect(summary).toContain(words.de.questions[id]!.answers[answer]!.short)
    }
  },
)

test('a result asked for before its rules came waits with words and numbers', async () => {
  const gates: Awaited<ReturnType<typeof holdBack>>[] = []
  const page = await visit('/', {
    before: async (context) => gates.push(await holdBack(context, new RegExp(`${RESULT_CHUNKS.rules}$`))),
  })
  await answerAll(page, online!)
  await page.getByText(t('loading.offers')).waitFor()
  await expectHelp(page)
  gates[0]!.open()
  await offersShown(page)
})

test('without a line after the first page every question can still be answered', async () => {
  const page = await visit('/', {
    loud: true,
    before: (context) =>
      context.route(/\/assets\//, (route) =>
        Object.values(RESULT_CHUNKS).some((chunk) => route.request().url().endsWith(chunk))
          ? route.abort()
          : route.continue(),
      ),
  })
  await page.context().setOffline(true)
  await answerAll(page, online!)
  await page.getByText(t('loading.offersFailed')).waitFor()
  await expectHelp(page)
  await press(page, 'back')
  expect(await chosen(page)).toEqual([online!.police])
})

test('a language that does not arrive leaves the page and the answers as they are', async () => {
  const page = await visit('/', {
    loud: true,
    before: (context) => context.route(`${siteUrl}${ENGLISH}*`, (route) => route.abort()),
  })
  await answerAll(page, online!, 'location')
  const asked = page.waitForEvent('requestfailed')
  await page.getByRole('link', { name: 'English' }).click()
  await asked
  await expectHelp(page)
  expect(await screenOf(page)).toBe('location')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(words.de.questions.location!.title)
  await press(page, 'back')
  expect(await chosen(page)).toEqual(online!.background)
})

test('a page whose scripts are gone since a release comes with its address; where nobody answers, the card stays', async () => {
  const page = await visit('/', { loud: true })
  const retry = page.getByRole('button', { name: t('loading.retry') })
  const document = await page.evaluateHandle(() => window.document)
  const same = () => document.evaluate((before) => before === window.document).catch(() => false)
  await page.route(/\/assets\//, (route) => route.abort())
  await page.getByRole('link', { name: t('nav.offers') }).click()
  await retry.click()
  await page.getByText(t('loading.pageFailed')).waitFor()
  await expectHelp(page)
  expect(await same()).toBe(true)
  await page.unroute(/\/assets\//)
  await page.route(/\/assets\//, (route) => route.fulfill({ status: 404, body: '' }))
  await retry.click()
  await page.locator('[data-offer]').first().waitFor({ state: 'attached' })
  expect(await same()).toBe(false)
  expect(page.url()).toBe(`${siteUrl}/angebote`)
  await expectHelp(page)
})
