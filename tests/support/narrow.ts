import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** 320 CSS pixels are also a window of 1280 at 400 % (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 640 }

/**
 * Expects that a page 320 pixels wide does not scroll sideways; what sticks out is named.
 * @param about names the screen in messages
 */
export async function expectNoSideways(page: Page, about: string): Promise<void> {
  const { width, outside } = await page.evaluate(() => {
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1
    /** What a box scrolls by itself may be wider than the page, as the preview of a frame is. */
    const scrolledAlone = ({ parentElement: box }: Element): boolean =>
      box !== null && ((getComputedStyle(box).overflowX === 'auto' && !sticksOut(box)) || scrolledAlone(box))
    return {
      width: document.scrollingElement?.scrollWidth,
      outside: [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && sticksOut(element) && !scrolledAlone(element))
        .map((element) => element.outerHTML.slice(0, 120)),
    }
  })
  expect({ width, outside }, about).toEqual({ width: 320, outside: [] })
}
