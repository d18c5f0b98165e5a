import type { RootOptions } from 'react-dom/client'

/** A page as it was written, and how it comes back. */
export interface KeptPage {
  /** For React's root, which reports to it what a component threw. */
  readonly onErrors: Pick<RootOptions, 'onCaughtError' | 'onUncaughtError'>
  /**
   * Called when the page answers.
   * @returns false where it has been put back meanwhile
   */
  answers(): boolean
}

/**
 * Keeps what the build wrote, so that no failure costs more than no script would (docs/promises.md#1, decision 0047).
 * Where something throws outside every boundary, or anywhere before somebody has done anything, the written page stands
 * there again. A page that says all without a script comes back later, too; one on which people answer has a card for
 * that (`boundary.tsx`).
 * @param asks whether people answer on this page
 * @param end takes the application away
 */
export function keepPage(page: Window, place: HTMLElement, asks: boolean, end: () => void): KeptPage {
  const written = place.cloneNode(true) as HTMLElement
  const { pathname } = page.location
  let untouched = true
  let over = false

  const putBack = () => {
    if (over) return
    over = true
    // Not at once: React is still at work when it reports.
    queueMicrotask(() => {
      end()
      if (page.lotse) page.lotse.held = false
      if (page.location.pathname === pathname) place.replaceChildren(...written.childNodes)
      else if (!page.document.documentElement.hidden) page.location.replace(page.location.href)
    })
  }
  const touch = () => {
    untouched = false
    // Nothing that was chosen may come back later.
    for (const input of written.querySelectorAll('input')) input.checked = input.defaultChecked
  }
  return {
    onErrors: {
      onUncaughtError(error) {
        page.reportError(error)
        putBack()
      },
      onCaughtError(error) {
        page.reportError(error)
        if (untouched || (!asks && page.location.pathname === pathname)) putBack()
      },
    },
    answers() {
      for (const press of ['click', 'keydown']) place.addEventListener(press, touch, { capture: true, once: true })
      return !over
    },
  }
}
