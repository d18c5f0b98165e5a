import type { Frame } from 'playwright-core'
import { expect, test } from 'vitest'
import { contrast, parseColour } from '../../../src/screens/embed/colour.ts'
import { guideFrames, guideIn, partners, SCRIPT, toOffers } from '../../support/host-page.ts'
import { visit } from '../../support/visit.ts'
import { control, press } from '../../support/walk.ts'

const { openBody } = partners()

/** The ends of what there is; every other colour is in tests/property/embed-theme.test.ts. */
const HOSTILE = ['#ffff00', '#ffffff', '#000000']
const SCHEMES = ['light', 'dark'] as const

/** Colours as the browser shows them, `rgb(1, 2, 3)`. */
const shown = (text: string) =>
  parseColour(
    `#${(text.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map((channel) => Number(channel).toString(16).padStart(2, '0'))
      .join('')}`,
  )

test.each(SCHEMES)('%s is what the partner says, whatever the device prefers', async (theme) => {
  const page = await openBody(`<lotse-wegweiser theme="${theme}"></lotse-wegweiser>${SCRIPT}`)
  await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' })
  const frame = await guideIn(page)
  const framed = await frame.locator('#app').evaluate((app) => getComputedStyle(app).backgroundColor)
  const own = await visit('/', { colorScheme: theme })
  const paper = await own.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(framed).toBe(paper)
  // Below a short question there is nothing but the host's ground.
  const behind = await frame.evaluate(() =>
    [document.documentElement, document.body].map((one) => getComputedStyle(one).backgroundColor),
  )
  expect(behind).toEqual(Array(2).fill('rgba(0, 0, 0, 0)'))
})

/**
 * Every text that is seen, with its colour and that of the ground it stands on. A ground is part of the card: what is
 * behind it is the host's.
 */
const texts = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
      const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      if (!hasText || !one.checkVisibility() || one.matches('.sr, .sr *, option, script')) return []
      const clear = (ground: Element) => /^rgba\(.*, 0\)$|transparent/.test(getComputedStyle(ground).backgroundColor)
      let ground: Element | null = one
      while (ground && clear(ground)) ground = ground.parentElement
      const { color } = getComputedStyle(one)
      return [
        { text: one.textContent?.slice(0, 30), color, ground: ground && getComputedStyle(ground).backgroundColor },
      ]
    }),
  )

async function expectLegible(frame: Frame): Promise<void> {
  const all = await texts(frame)
  expect(all.length).toBeGreaterThan(20)
  for (const { text, color, ground } of all) {
    expect(ground, `${text} stands on the host’s ground`).not.toBeNull()
    expect(contrast(shown(color), shown(ground!)), `${text}: ${color} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  }
}

test.each(HOSTILE)('with %s every text on every screen can be read, light and dark', async (accent) => {
  const page = await openBody(
    `<lotse-wegweiser theme="light" accent="${accent}" radius="2"></lotse-wegweiser>${SCRIPT}`,
  )
  const broken: string[] = []
  page.on('console', (message) => broken.push(message.text()))
  for (const theme of SCHEMES) {
    await page.locator('lotse-wegweiser').evaluate((element, to) => element.setAttribute('theme', to), theme)
    await expect.poll(() => guideFrames(page)[0]?.url()).toContain(`theme=${theme}`)
    const frame = await guideIn(page)
    await control(frame, 'danger', 'now').check()
    await expectLegible(frame)
    await press(frame, 'next')
    await frame.locator('[data-emergency]').waitFor()
    await toOffers(frame)
    await expectLegible(frame)
    const card = frame.locator('.go, .card').first()
    expect(await card.evaluate((one) => getComputedStyle(one).borderRadius)).toBe('2px')
  }
  expect(broken.filter((text) => /policy|refused/i.test(text))).toEqual([])
})

test('a partner’s colour stays off paper', async () => {
  const page = await openBody(`<lotse-wegweiser theme="dark" accent="#ffff00"></lotse-wegweiser>${SCRIPT}`)
  const frame = await guideIn(page)
  await page.emulateMedia({ media: 'print' })
  const tokens = await frame.evaluate(() =>
    ['--paper', '--ink', '--accent'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)),
  )
  expect(tokens).toEqual(['#fff', '#000', '#000'])
})
