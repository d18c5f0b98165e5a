import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writtenPages } from '../../site/support/pages.ts'
import { NARROW } from '../../support/narrow.ts'
import { sharedBrowser } from '../../support/visit.ts'

/** The bar that scrolls takes so many of the 320 pixels where it does not lie on the page. */
const SCROLL_BAR = 15

/** So many pages are laid out for one question to the browser. */
const AT_ONCE = 40

interface Written {
  readonly address: string
  readonly language: string
  readonly css: string
  readonly body: string
}

const pages: readonly Written[] = writtenPages().map(({ address, html }) => ({
  address,
  language: /<html lang="([^"]+)"/.exec(html)?.[1] ?? '',
  // Browsers before 2022 break a long word only where it has to, and boxes stay as wide as it: hold there, too.
  css: [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)]
    .map(([, css]) => css!.replaceAll('overflow-wrap:anywhere', 'overflow-wrap:break-word'))
    .join(''),
  body: /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '',
}))

/**
 * Lays pages out as they were written, everything unfolded, and names what is wider than the window. What scrolls
 * within a box of its own may be wider.
 */
function tooWide(written: readonly Written[]): readonly string[] {
  const style = document.querySelector('style') ?? document.head.appendChild(document.createElement('style'))
  return written.flatMap(({ address, language, css, body }) => {
    document.documentElement.lang = language
    // What is far below is laid out, too.
    if (style.dataset.of !== css) style.textContent = `${css} * { content-visibility: visible !important }`
    style.dataset.of = css
    document.body.innerHTML = body
    for (const fold of document.querySelectorAll('details')) fold.open = true
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1
    const scrolledAlone = ({ parentElement: box }: Element): boolean =>
      box !== null && ((getComputedStyle(box).overflowX === 'auto' && !sticksOut(box)) || scrolledAlone(box))
    const scrolls = (document.scrollingElement?.scrollWidth ?? 0) > innerWidth
    const out = [...document.querySelectorAll('body *')].find(
      (element) => sticksOut(element) && element.checkVisibility() && !scrolledAlone(element),
    )
    return scrolls || out !== undefined ? [`${address}: ${out?.outerHTML.slice(0, 160) ?? 'scrolls sideways'}`] : []
  })
}

let page: Page
let close: () => Promise<void>
beforeAll(async () => {
  const browser = await sharedBrowser()
  page = await browser.newPage({ viewport: { ...NARROW, width: NARROW.width - SCROLL_BAR } })
  close = () => page.close()
})
afterAll(() => close())

test('no written page is wider than a window of 320 pixels with its scroll bar, in any language', {
  timeout: 120_000,
}, async () => {
  expect(pages.length).toBeGreaterThan(1000)
  for (const { address, language, css, body } of pages)
    expect(language !== '' && css.length > 1000 && body.length > 1000, address).toBe(true)
  const found: string[] = []
  for (let start = 0; start < pages.length; start += AT_ONCE)
    found.push(...(await page.evaluate(tooWide, pages.slice(start, start + AT_ONCE))))
  expect(found).toEqual([])
})

test('a page that is too wide would be found', async () => {
  const [first] = pages
  const wide = { ...first!, address: '/wide', body: '<main><p style="width: 400px">wide</p></main>' }
  const alone = { ...wide, address: '/alone', body: `<main style="overflow: auto">${wide.body}</main>` }
  expect(await page.evaluate(tooWide, [wide, alone])).toEqual([expect.stringContaining('/wide: <p')])
})
