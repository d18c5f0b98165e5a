import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { DRAWN_ANEW, keepTranslating } from '../../support/touch.ts'
import { answers, newVisitor, PHONE, siteUrl } from '../../support/visit.ts'
import { answerAll, offersShown, press } from '../../support/walk.ts'
import { expectNumbers } from '../../support/whom-to-call.ts'
import { SCREEN } from '../desk/at-the-desk.ts'

const t = textsFor('de')

/** The hotline closes at 16: what is said of it changes a minute later. */
const BEFORE = '2026-12-01T14:59:30Z'
const AFTER = '2026-12-01T15:00:30Z'

/** The same visit twice: as it is, and in a browser that translates – into capital letters, so that both compare. */
async function both(path: string, viewport: { readonly width: number; readonly height: number }) {
  const open = async (translated: boolean) => {
    const context = await newVisitor({ loud: translated, viewport })
    const thrown: string[] = []
    context.on('weberror', (error) => thrown.push(error.error().message))
    if (translated) await context.addInitScript(keepTranslating)
    const page = await context.newPage()
    await page.clock.setFixedTime(BEFORE)
    await page.goto(siteUrl + path)
    await answers(page)
    return { page, thrown }
  }
  const [plain, translated] = [await open(false), await open(true)]
  /** Does the same in both, and finds the same texts afterwards. */
  const step = async (name: string, act: (page: Page) => Promise<unknown>) => {
    await act(plain.page)
    await act(translated.page)
    const differ = async () => firstDifference(await said(plain.page), await said(translated.page))
    await expect.poll(differ, { message: name }).toBe('')
    expect(await translated.page.getByText(t('errorCard.title').toUpperCase()).count(), name).toBe(0)
    await expectNumbers(translated.page)
  }
  return { step, thrown: () => translated.thrown.filter((message) => !DRAWN_ANEW.test(message)) }
}

/** All words of a page, in capital letters. What it says where scripts are off, only the written page has. */
function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const app = document.getElementById('app')!.cloneNode(true) as HTMLElement
    for (const silent of app.querySelectorAll('noscript')) silent.remove()
    return app.textContent.toUpperCase().replace(/\s+/g, ' ')
  })
}

/** The beginning of what another text says otherwise; empty where it says the same. */
function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return one === other ? '' : `${one.slice(at, at + 80)} – ${other.slice(at, at + 80)}`
}

test('a translated guide says what the guide says, step by step, and breaks nowhere', async () => {
  const { step, thrown } = await both('/', PHONE)
  await step('start', async () => {})
  await step('two questions', (page) => answerAll(page, FOUR_PEOPLE[1]!, 'background'))
  await step('back', (page) => press(page, 'back'))
  await step('an exclusive answer', async (page) => {
    await page.locator('input[name="incident"][value="skip"]').check()
    await press(page, 'next')
    await press(page, 'back')
  })
  await step('the result', async (page) => {
    await press(page, 'results')
    await offersShown(page)
  })
  await step('a minute later', async (page) => {
    await page.clock.setFixedTime(AFTER)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  })
  await step('everything opened', (page) =>
    page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    }),
  )
  await step('an answer changed', async (page) => {
    await page
      .locator('.edits button')
      .first()
      .evaluate((button: HTMLElement) => button.click())
    await page.locator('input[value="worried"]').check()
    await press(page, 'next')
    await offersShown(page)
  })
  await step('anew', (page) => press(page, 'restart'))
  await step('the emergency', async (page) => {
    await page.locator('input[value="now"]').check()
    await press(page, 'next')
  })
  expect(thrown()).toEqual([])
})

test('a translated desk says what the desk says, and breaks nowhere', async () => {
  const { step, thrown } = await both('/beratung', SCREEN)
  await step('start', (page) => page.locator('.desk[data-whole="true"]').waitFor())
  await step('a call', async (page) => {
    for (const key of ['2', 'Enter', '3', '2', 'Enter', '1']) await page.keyboard.press(key)
  })
  await step('a minute later', async (page) => {
    await page.clock.setFixedTime(AFTER)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  })
  await step('another answer', (page) => page.locator('input[name="role"][value="staff"]').check())
  await step('why not', (page) => page.locator('[data-tool="whyNot"]').click())
  await step('closed', (page) => page.keyboard.press('Escape'))
  await step('the next call', async (page) => {
    await page.locator('[data-tool="nextCall"], [data-action="next-call"]').first().click()
  })
  expect(thrown()).toEqual([])
})
