import { expect, test } from 'vitest'
import { contrast, parseColour } from '../../../src/embed/colour.ts'
import { guideIn, SCRIPT, serveHost, visitHost } from '../../support/host-page.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { visit } from '../../support/visit.ts'
import { walk } from '../../support/walk.ts'

const HOSTILE = ['#ffff00', '#ffffff', '#000000', '#0b5563', '#ff00ff', '#777777']

/** Colours as the browser shows them, `rgb(1, 2, 3)`. */
const shown = (text: string) =>
  parseColour(
    `#${(text.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map((channel) => Number(channel).toString(16).padStart(2, '0'))
      .join('')}`,
  )

test.each(['light', 'dark'])('%s is what the partner says, whatever the device prefers', async (theme) => {
  const other = theme === 'light' ? 'dark' : 'light'
  const page = await visitHost(
    await serveHost({ body: `<lotse-wegweiser theme="${theme}"></lotse-wegweiser>${SCRIPT}` }),
    {
      colorScheme: other,
    },
  )
  const frame = await guideIn(page)
  const framed = await frame.locator('#app').evaluate((app) => getComputedStyle(app).backgroundColor)
  const own = await visit('/', { colorScheme: theme as 'light' | 'dark' })
  const paper = await own.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(framed).toBe(paper)
})

test.each(HOSTILE.flatMap((accent) => ['light', 'dark'].map((theme) => ({ accent, theme }))))(
  'with $accent in $theme every text on every screen can be read, and nothing breaks the policy',
  async ({ accent, theme }) => {
    const body = `<lotse-wegweiser theme="${theme}" accent="${accent}" radius="2"></lotse-wegweiser>${SCRIPT}`
    const page = await visitHost(await serveHost({ body }))
    const broken: string[] = []
    page.on('console', (message) => broken.push(message.text()))
    const frame = await guideIn(page)
    const pairs = () =>
      frame.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#app *')].flatMap((one) => {
          const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
          if (!hasText || !one.checkVisibility() || one.matches('.sr, .sr *, option')) return []
          let ground: Element | null = one
          while (ground && /^rgba\(.*, 0\)$|transparent/.test(getComputedStyle(ground).backgroundColor))
            ground = ground.parentElement
          return [
            {
              text: one.textContent?.slice(0, 30),
              colour: getComputedStyle(one).color,
              ground: ground ? getComputedStyle(ground).backgroundColor : '',
            },
          ]
        }),
      )
    const check = async () => {
      const all = await pairs()
      expect(all.length).toBeGreaterThan(20)
      for (const { text, colour, ground } of all)
        expect(contrast(shown(colour), shown(ground)), `${text}: ${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
    await frame.locator('input').first().check()
    await check()
    await walk(frame, { ...FOUR_PEOPLE[1]!, danger: 'now' })
    await check()
    expect(
      await frame
        .locator('.go, .card')
        .first()
        .evaluate((card) => getComputedStyle(card).borderRadius),
    ).toBe('2px')
    expect(broken.filter((text) => /policy|refused/i.test(text))).toEqual([])
  },
)

test('a partner’s colour stays off paper', async () => {
  const page = await visitHost(
    await serveHost({ body: `<lotse-wegweiser theme="dark" accent="#ffff00"></lotse-wegweiser>${SCRIPT}` }),
  )
  const frame = await guideIn(page)
  await page.emulateMedia({ media: 'print' })
  const tokens = await frame.evaluate(() =>
    ['--paper', '--ink', '--accent'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)),
  )
  expect(tokens).toEqual(['#fff', '#000', '#000'])
})
