import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../../src/domain/answer-code/index.ts'
import { countedAnswers } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { codeOf, enterCode, typeCode } from '../../support/code.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { siteUrl, visit } from '../../support/visit.ts'
import { press, rulebook, screenOf, shownResult, walk } from '../../support/walk.ts'

const { questions } = rulebook
const t = textsFor('de')

/** The code on the result, shown on request. */
async function shownCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: t('handover.show.self') }).click()
  return (await page.locator('[data-code]').textContent()) ?? ''
}

describe('the code of the answers', () => {
  test('is shown on request only, in five groups, and holds the answers that count', async () => {
    const page = await visit('/')
    await walk(page, FOUR_PEOPLE[1]!)
    expect(await page.locator('[data-code]').count()).toBe(0)
    const code = await shownCode(page)
    expect(code).toMatch(/^\d{3} \d{3} \d{3} \d{3} \d{3}$/)
    expect(decode(questions, code)).toEqual({ is: 'answers', answers: countedAnswers(questions, FOUR_PEOPLE[1]!) })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-code]').isVisible()).toBe(false)
  })

  test.each(FOUR_PEOPLE)('leads from the first question to the same result: %j', async (person) => {
    const walked = await visit('/')
    await walk(walked, person)
    const page = await visit('/')
    await enterCode(page, codeOf(person))
    expect(await shownResult(page)).toEqual(await shownResult(walked))
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.locator('[data-emergency]').count()).toBe(await walked.locator('[data-emergency]').count())
  })

  test('leaves no trace: no request, no storage, the same address and title, one entry that holds a counter', async () => {
    const page = await visit('/')
    await page.locator('[data-resume]').waitFor()
    await page.waitForLoadState('networkidle')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const before = await page.evaluate(() => [document.title, history.length] as const)
    const code = codeOf(FOUR_PEOPLE[0]!)
    await enterCode(page, code)
    await shownCode(page)
    const after = await page.evaluate(() => ({
      title: document.title,
      entries: history.length,
      state: JSON.stringify(history.state),
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
    }))
    expect(requests).toEqual([])
    expect(page.url()).toBe(`${siteUrl}/`)
    expect(after).toEqual({ title: before[0], entries: before[1] + 1, state: expect.anything(), stored: 0 })
    expect(JSON.parse(after.state)).toMatchObject({ usr: 1 })
    for (const answer of ['attack', code, code.slice(0, 6)]) expect(after.state).not.toContain(answer)
    await page.goBack()
    await expect.poll(() => screenOf(page)).toBe('danger')
    await page.goForward()
    await expect.poll(() => screenOf(page)).toBe('results')
  })

  test('replaces what was answered before', async () => {
    const page = await visit('/')
    await walk(page, FOUR_PEOPLE[0]!, 'incident')
    while ((await screenOf(page)) !== 'danger') await press(page, 'back')
    await enterCode(page, codeOf(FOUR_PEOPLE[2]!))
    expect((await shownCode(page)).replaceAll(' ', '')).toBe(codeOf(FOUR_PEOPLE[2]!))
  })
})

describe('a code that cannot be used', () => {
  const other = questions.map((question) =>
    question.id === 'role' ? { ...question, answers: question.answers.slice(1) } : question,
  )
  const OLD = '123456789018'
  const wrong = codeOf(FOUR_PEOPLE[0]!).replace(/^\d/, (digit) => String((Number(digit) + 1) % 10))
  test.each([
    ['12345', 'length'],
    [wrong, 'check'],
    [encode(other, {}) ?? '', 'version'],
    // A code of the first version of the questions: twelve digits with a sound check digit.
    [OLD, 'old'],
  ] as const)('%s gets a sentence and changes nothing (%s)', async (code, fault) => {
    const page = await visit('/')
    await typeCode(page, code)
    await page
      .getByRole('status')
      .filter({ hasText: t(`handover.fault.${fault}`) })
      .waitFor()
    expect(await screenOf(page)).toBe('danger')
  })
})

test('what was typed is gone when the page is left', async () => {
  const page = await visit('/')
  await typeCode(page, '123 456 789 012 346')
  await page.goto('about:blank')
  await page.goBack()
  await page.locator('[data-resume]').waitFor()
  expect(await page.locator('[data-code-field]').inputValue()).toBe('')
  expect(await page.locator('body').textContent()).not.toContain(t('handover.fault.check'))
})
