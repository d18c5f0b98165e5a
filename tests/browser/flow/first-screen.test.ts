import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { oneTab, PHONE, visit } from '../../support/visit.ts'
import { choose, control, press, rulebook, screenOf } from '../../support/walk.ts'

const open = oneTab()

/** How far down “Weiter” of the first question may end on a phone of 390 × 844. */
const REACH = 720

describe.each(LANGUAGES)('the first screen (%s)', (language) => {
  test('says for whom and against what it is, and ends its question within one screen', async () => {
    const page = await open('/', { language })
    const t = textsFor(language)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t('start.title'))
    expect(await page.locator('main').innerText()).toContain(t('start.promise'))
    const next = (await page.locator('[data-action="next"]').boundingBox())!
    expect(next.y + next.height).toBeLessThanOrEqual(REACH)
  })

  test('has one bar of at most 56 pixels, whose 110 alone is amber', async () => {
    const page = await open('/', { language })
    expect((await page.locator('header').boundingBox())!.height).toBeLessThanOrEqual(56)
    const amber = await page.evaluate(() => {
      const colour = getComputedStyle(document.querySelector('a[href="tel:110"]')!).backgroundColor
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).backgroundColor === colour)
        .map((element) => element.getAttribute('href'))
    })
    expect(amber).toEqual(['tel:110'])
  })

  test('keeps whole words in the bar at 200 % text, on as many lines as they need', async () => {
    const page = await open('/', { language })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const lines = await page.locator('header a:not(.skip, .mark)').evaluateAll((links) =>
      links.map((link) => {
        const range = document.createRange()
        range.selectNode([...link.childNodes].findLast((node) => node.nodeType === Node.TEXT_NODE) ?? link)
        const { left, right } = link.getBoundingClientRect()
        const seen = [...range.getClientRects()]
        return { lines: new Set(seen.map(({ top }) => Math.round(top))).size, left, right }
      }),
    )
    for (const { lines: count, left, right } of lines) {
      expect(count).toBe(1)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(PHONE.width)
    }
  })
})

test('the bar sticks on a phone, and not in a window 256 pixels high', async () => {
  const page = await open('/')
  const position = () => page.locator('header').evaluate((bar) => getComputedStyle(bar).position)
  expect(await position()).toBe('sticky')
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await position()).toBe('static')
})

const SIZES = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  // 1280 × 1024 at 400 %.
  { width: 320, height: 256 },
]

describe.each(SIZES)('„Ja, jetzt gerade“ at $width × $height', (viewport) => {
  test.each([
    { scripts: true, language: 'de' },
    { scripts: true, language: 'en' },
    { scripts: true, language: 'de-simple' },
    { scripts: false, language: 'de' },
  ] as const)('brings 110 into sight directly below it (scripts $scripts, $language)', async (look) => {
    const { language, scripts } = look
    const page = scripts
      ? await open('/', { viewport, language })
      : await visit('/', { viewport, language, javaScriptEnabled: false })
    await control(page, 'danger', 'now').check()
    const card = page.locator('[data-emergency]')
    for (const part of [card.getByRole('heading'), card.locator('a.go')]) {
      const box = (await part.boundingBox())!
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height)
    }
    expect(await card.locator('a.go').getAttribute('href')).toBe('tel:110')
    const uncovered = await card.locator('a.go').evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect()
      return [y + 2, y + height - 2].every((at) => link.contains(document.elementFromPoint(x + width / 2, at)))
    })
    expect(uncovered).toBe(true)
    const answer = (await control(page, 'danger', 'now').boundingBox())!
    const top = (await card.boundingBox())!.y
    expect(top).toBeGreaterThan(answer.y)
    expect(top - answer.y).toBeLessThan(80)
  })
})

test('on a phone „Weiter“ stays in sight when the emergency card opens', async () => {
  const page = await open('/')
  await choose(page, 'danger', ['now'])
  const next = (await page.locator('[data-action="next"]').boundingBox())!
  expect(next.y).toBeGreaterThan(600)
  expect(next.y + next.height).toBeLessThanOrEqual(PHONE.height)
  await press(page, 'next')
  expect(await screenOf(page)).toBe('emergency')
})

test('an exclusive answer says that it took the others back', async () => {
  const page = await open('/')
  await press(page, 'next')
  await choose(page, 'incident', ['threat', 'online'])
  const said = page.locator('.took-back')
  expect(await said.innerText()).toBe('')
  await choose(page, 'incident', ['prevent'])
  expect(await said.innerText()).toContain('Andere Antworten sind zurückgenommen.')
  await choose(page, 'incident', ['threat'])
  expect(await said.innerText()).toContain('Andere Antworten sind zurückgenommen.')
})

test('the skip link leads past the bar, and the address stays', async () => {
  const page = await open('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  expect(await skip.innerText()).toBe(textsFor('de')('site.skip'))
  const address = page.url()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  expect(page.url()).toBe(address)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('header'))).toBeNull()
})

describe.each(LANGUAGES)('the questions on a phone (%s)', (language) => {
  test('break no word of an answer, and Back on top of them covers no heading', async () => {
    const page = await open('/', { language })
    for (const { id } of rulebook.questions) {
      const broken = await page.locator('.opt b').evaluateAll((labels) =>
        labels.flatMap((label) => {
          const node = label.firstChild as Text
          return [...node.data.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((word) => {
            const range = document.createRange()
            range.setStart(node, word.index)
            range.setEnd(node, word.index + word[0].length)
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word[0]] : []
          })
        }),
      )
      expect(broken, id).toEqual([])
      const covered = await page.evaluate(() => {
        const rectsOf = (element: Element | null) => {
          const range = document.createRange()
          if (element !== null) range.selectNodeContents(element)
          return element === null ? [] : [...range.getClientRects()]
        }
        const back = rectsOf(document.querySelector('.top-row button'))
        return rectsOf(document.querySelector('.asks')).some((one) =>
          back.some(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          ),
        )
      })
      expect(covered, id).toBe(false)
      await press(page, 'next')
    }
  })
})
