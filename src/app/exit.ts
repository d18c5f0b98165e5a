/**
 * Leaves at once: hides the page, empties what it knows, and puts the neutral page in the place of this history entry (DESIGN 3, DOMAIN 5.1).
 * @param clear empties the state of the guide
 * @param target the neutral page of `site.yaml`
 */
export function leave(page: Window, clear: () => void, target: string): void {
  page.document.documentElement.hidden = true
  page.document.title = ''
  clear()
  try {
    ;(page.top ?? page).location.replace(target)
  } catch {
    // A frame that must not move its host stays blank; the host's page is not ours to leave.
    page.location.replace('about:blank')
  }
}
