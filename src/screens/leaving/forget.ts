/**
 * Nothing of an earlier visit comes back: state and controls are emptied when the page is left, and again when the
 * browser shows a kept copy of it (bfcache, tab restore; docs/promises.md#2).
 * @param clear empties the state of the guide
 * @returns takes the listeners away
 */
export function forgetOnLeave(page: Window, clear: () => void): () => void {
  const empty = () => {
    for (const form of page.document.forms) form.reset()
    clear()
  }
  const shown = (event: PageTransitionEvent) => {
    page.document.documentElement.hidden = false
    if (event.persisted) empty()
  }
  page.addEventListener('pagehide', empty)
  page.addEventListener('pageshow', shown)
  return () => {
    page.removeEventListener('pagehide', empty)
    page.removeEventListener('pageshow', shown)
  }
}
