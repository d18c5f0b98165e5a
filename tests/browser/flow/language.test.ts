import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { recommend, wallTimeOf } from '../../../src/domain/matching/index.ts'
import { LANGUAGE_FACTS, type Language } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { keysShownIn } from '../../support/shown-keys.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { answers, siteUrl, visit } from '../../support/visit.ts'
import { chosen, press, rulebook, screenOf, shownResult, walk, words } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'

const [, online] = FOUR_PEOPLE

/** Goes to the other language by its link, which every page has. */
async function switchTo(page: Page, language: Language): Promise<void> {
  await page.getByRole('link', { name: LANGUAGE_FACTS[language].name }).click()
  await page.locator(`html[lang="${language}"]`).waitFor()
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

test('another language keeps the place and the answers, and Back stays in step', async () => {
  const page = await visit('/')
  await walk(page, online!, 'location')
  await switchTo(page, 'en')
  await expect.poll(() => heading(page)).toBe(words.en.questions.location!.title)
  expect(page.url()).toBe(`${siteUrl}/en/`)
  await press(page, 'back')
  expect(await chosen(page)).toEqual(online!.background)
  await press(page, 'next')
  expect(await screenOf(page)).toBe('location')
  await page.goBack()
  await expect.poll(() => screenOf(page)).toBe('background')
  await page.goBack()
  await expect.poll(() => screenOf(page)).toBe('location')
})

test('a result stays the same result in the other language', async () => {
  const page = await visit('/')
  await walk(page, online!)
  const before = await shownResult(page)
  await switchTo(page, 'en')
  const t = textsFor('en')
  await page.getByRole('heading', { name: t('result.title') }).waitFor()
  const offer = rulebook.offers.find(({ id }) => id === before.first[0])!
  await page.locator(`[data-offer="${offer.id}"]`).getByText(words.en.guide.offers[offer.id]!.forYou).first().waitFor()
  expect(await shownResult(page)).toEqual(before)
  expect(before.all).toEqual(recommend(rulebook, online!, wallTimeOf(new Date())).all.map(({ offer }) => offer))
})

test('a result in plain German: the page says its language, and German texts of offers say theirs', async () => {
  const page = await visit('/', { language: 'de-simple' })
  await walk(page, online!)
  const { first } = await shownResult(page)
  const t = textsFor('de-simple')
  await page.getByRole('heading', { name: t('result.title') }).waitFor()
  const text = words['de-simple'].guide.offers[first[0]!]!
  const card = page.locator(`[data-offer="${first[0]}"]`).first()
  expect(await card.getByText(text.forYou).first().getAttribute('lang')).toBe(text.lang ?? null)
  // Said once, above the cards that it is about.
  const told = page.getByText(t('card.toldIn', { language: 'Deutsch' }))
  expect(await told.count()).toBe(text.lang === undefined ? 0 : 1)
  if (text.lang !== undefined) expect((await told.boundingBox())!.y).toBeLessThan((await card.boundingBox())!.y)
  // Fonts, quotes and hyphens go by `:lang(de)`, which plain German has to be, too.
  expect(await page.locator('html:lang(de)').getAttribute('lang')).toBe('de-simple')
})

test('a look at the list of offers keeps the answers', async () => {
  const page = await visit('/')
  await walk(page, online!, 'role')
  const t = textsFor('de')
  await page.getByRole('link', { name: t('nav.offers') }).click()
  await page.getByRole('heading', { level: 1, name: t('directory.title') }).waitFor()
  await page.goBack()
  await expect.poll(() => screenOf(page)).toBe('role')
  await page.goBack()
  await expect.poll(() => screenOf(page)).toBe('location')
  expect(await chosen(page)).toEqual([online!.location])
})

declare global {
  interface Window {
    seen?: ReadonlySet<string>
  }
}

/** Every text that the page had at any moment, even if it was never painted. */
async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const app = document.getElementById('app')!
    const seen = new Set<string>()
    new MutationObserver(() => seen.add(app.innerText)).observe(app, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    window.seen = seen
  })
  return () => page.evaluate(() => [...(window.seen ?? [])])
}

/** Pages that are only read change their language as documents, unless the application leads to them. */
const ON_THE_WAY: { readonly [path: string]: string } = {
  '/angebote/de-hateaid': '/angebote',
  '/monitoring': '/angebote',
  '/ratgeber': '/angebote',
}

test('at no moment of a change of language a page shows the name of a text', async () => {
  const page = await visit('/')
  await walk(page, online!)
  for (const path of ['/', '/angebote', '/angebote/de-hateaid', '/monitoring', '/ratgeber', '/beratung', '/termine']) {
    const from = ON_THE_WAY[path] ?? path
    if (path !== '/') {
      await page.goto(siteUrl + from)
      await answers(page)
    }
    if (from !== path) {
      await page.locator(`a[href="${path}"]`).last().click()
      await page.waitForURL(siteUrl + path)
      await page.locator('main h1[tabindex]').waitFor()
    }
    const seen = await watch(page)
    for (const language of ['en', 'de-simple'] as const) {
      await switchTo(page, language)
      const texts = await seen()
      expect(texts.flatMap(keysShownIn), `${path} in ${language}`).toEqual([])
      expect(texts.length).toBeGreaterThan(0)
      if (path === '/') expect(await heading(page)).toBe(textsFor(language)('result.title'))
    }
  }
})

test('a language that does not arrive is said beside its link, and comes when it is asked for again', async () => {
  const page = await visit('/', { loud: true })
  await walk(page, online!)
  const t = textsFor('de')
  const failed = page.getByRole('status').filter({ hasText: t('loading.languageFailed') })
  const before = await shownResult(page)
  await page.route(/\/assets\//, (route) => route.abort())
  await page.getByRole('link', { name: 'English' }).click()
  await failed.waitFor()
  expect(page.url()).toBe(`${siteUrl}/`)
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  expect(await shownResult(page)).toEqual(before)
  await page.unroute(/\/assets\//)
  await failed.getByRole('button', { name: t('loading.retry') }).click()
  await page.locator('html[lang="en"]').waitFor()
  expect(await heading(page)).toBe(textsFor('en')('result.title'))
  expect(await shownResult(page)).toEqual(before)
  expect(await page.getByText(textsFor('en')('loading.languageFailed')).count()).toBe(0)
})

test.each(['/', '/angebote'])(
  'on %s, the link of a language that did not arrive leads to its page all the same',
  async (path) => {
    const page = await visit(path, { loud: true })
    await page.route(/\/assets\//, (route) => route.abort())
    const english = page.getByRole('link', { name: 'English' }).last()
    await english.click()
    await page.getByText(textsFor('de')('loading.languageFailed')).waitFor()
    await english.click()
    await page.locator('html[lang="en"]').waitFor()
    expect(page.url()).toBe(`${siteUrl}/en${path}`)
    await expectHelp(page)
  },
)
