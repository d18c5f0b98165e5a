import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGE_FACTS, LANGUAGES, type Language } from '../../src/domain/rulebook/index.ts'
import { textsFor } from '../../src/text/i18n/index.ts'
import { codeOf, enterCode } from '../support/code.ts'
import { LONG_RUN } from '../support/long-run.ts'
import { FOUR_PEOPLE } from '../support/situations.ts'
import { newVisitor } from '../support/visit.ts'
import { offersShown, press, screenOf, shownResult, walk, words } from '../support/walk.ts'

let address = ''

beforeAll(() => {
  const out = mkdtempSync(join(tmpdir(), 'lotse-single-'))
  const { status, stderr } = spawnSync(process.execPath, ['src/build/build-single.ts'], {
    env: { ...process.env, OUT: out },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  address = pathToFileURL(join(out, 'lotse.html')).href
})

/** Opens the file as from a stick, and notes every address that the page asks for. */
async function open(): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const asked: string[] = []
  const context = await newVisitor({
    before: (fresh) =>
      fresh.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>neutral</title>' })),
  })
  context.on('request', (request) => asked.push(request.url()))
  const page = await context.newPage()
  await page.goto(address)
  return { page, asked }
}

const title = (language: Language, question: 'danger') => words[language].questions[question]?.title ?? ''

async function inLanguage(page: Page, language: Language): Promise<void> {
  if (language !== 'de') await page.getByRole('link', { name: LANGUAGE_FACTS[language].name }).first().click()
  await page.getByRole('heading', { name: title(language, 'danger') }).waitFor()
}

/** A language that is not the one of the start goes through a change of language as well. */
const TRIED = LONG_RUN ? LANGUAGES : (['de-simple'] as const)

describe.for([...TRIED])('the single file, %s', (language) => {
  test('leads from a disk to the same offers, asks for nothing, keeps nothing', async () => {
    const { page, asked } = await open()
    await inLanguage(page, language)
    const entries = await page.evaluate(() => history.length)
    await walk(page, {
      danger: 'no',
      incident: ['online'],
      background: ['none'],
      location: 'SN',
      role: 'honorary',
      police: 'no',
    })
    const { first, all } = await shownResult(page)
    expect(first.length).toBeGreaterThan(0)
    expect(all.length).toBeGreaterThan(20)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    const shown = await page.locator(`[data-offer="${first[0]}"]`).first().textContent()
    expect(shown).toContain(words[language].guide.offers[first[0] ?? '']?.shortName)

    expect(asked).toEqual([address])
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => history.length)).toBe(entries)
    const kept = await page.evaluate(async () => ({
      state: history.state as unknown,
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }))
    expect(kept).toEqual({ state: null, cookie: '', local: 0, session: 0, databases: 0 })
  })

  test('goes on with a code', async () => {
    const { page, asked } = await open()
    await inLanguage(page, language)
    await enterCode(page, codeOf(FOUR_PEOPLE[0]!))
    expect((await shownResult(page)).first.length).toBeGreaterThan(0)
    expect(asked).toEqual([address])
  })

  test('shows all offers and each one, and finds the way back to the guide', async () => {
    const { page, asked } = await open()
    await inLanguage(page, language)
    const t = textsFor(language)
    const [list, guide] = [t('nav.offers'), t('nav.guide')]
    await page.getByRole('link', { name: list }).click()
    await page.getByRole('heading', { level: 1, name: list }).waitFor()
    // Before the search has come, the first address below the list is that of a Land, whose page says less.
    await page.getByRole('searchbox').waitFor()
    await page.locator('.found [data-offer] a').first().click()
    await page.locator('main dl').first().waitFor()
    await page.getByRole('navigation').getByRole('link', { name: guide }).click()
    await page.getByRole('heading', { name: title(language, 'danger') }).waitFor()
    expect(asked).toEqual([address])
  })
})

test('an exception after an answer shows a card with whom to call, and the answers are kept', async () => {
  const page = await (await newVisitor({ loud: true })).newPage()
  await page.goto(address)
  await walk(page, { danger: 'worried' }, 'incident')
  // Where the result is sorted. No question sorts anything.
  await page.evaluate(() => {
    const { sort } = Array.prototype
    Array.prototype.sort = function (...how) {
      if (this.length > 20) throw new Error('broken by a test')
      return sort.apply(this, how)
    }
    Object.assign(window, { mend: () => Object.assign(Array.prototype, { sort }) })
  })
  await press(page, 'results')
  const t = textsFor('de')
  await page
    .getByRole('alert')
    .getByRole('heading', { name: t('errorCard.title') })
    .waitFor()
  await page.evaluate('mend()')
  await page.getByRole('button', { name: t('loading.retry') }).press('Enter')
  await offersShown(page)
  const summary = page.getByRole('region', { name: t('result.answers') })
  expect(await summary.textContent()).toContain(words.de.questions.danger!.answers.worried!.short)
})

test('„Verlassen“ leaves the single file', async () => {
  const { page } = await open()
  await walk(page, { danger: 'worried' }, 'incident')
  await press(page, 'exit')
  await page.waitForURL(/^https:/)
  expect(await page.title()).toBe('neutral')
})

test('„Neu beginnen“ forgets every answer', async () => {
  const { page } = await open()
  await walk(page, { danger: 'no' }, 'incident')
  await press(page, 'results')
  await press(page, 'restart')
  expect(await screenOf(page)).toBe('danger')
  expect(await page.locator('input:checked').count()).toBe(0)
})
