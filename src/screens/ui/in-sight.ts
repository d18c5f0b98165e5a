/** What the bar on top covers, and what stays free below, in CSS pixels. */
const ABOVE = 72
const BELOW = 8

/**
 * Scrolls this window until an element is in sight. `scrollIntoView` and a plain `focus` would in a frame also scroll
 * the page around, which could see by that what was answered (docs/decisions/0043-quiet-frame.md).
 */
export function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect()
  const by = top < ABOVE ? Math.max(top - ABOVE, -window.scrollY) : Math.max(0, bottom + BELOW - window.innerHeight)
  if (by !== 0) window.scrollBy(0, by)
}

/** Gives the focus to an element and brings it into sight, in this window alone. */
export function focusHere(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
  if (element) bringIntoSight(element)
}
