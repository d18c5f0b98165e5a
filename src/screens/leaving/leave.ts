/**
 * Leaves at once: hides everything, empties what the page knows, and puts the neutral page in the place of this history
 * entry, so that Back does not return to it (docs/decisions/0044-what-remains-visible.md). In a frame the frame is
 * blank before the host's window is asked to move, because the host may forbid it.
 * @param clear empties the state of the guide
 * @param target the neutral page of `site.yaml`
 */
export function leave(page: Window, clear: () => void, target: string): void {
  const { documentElement } = page.document
  documentElement.hidden = true
  page.document.title = ''
  clear()
  if (page.parent === page) {
    page.location.replace(target)
    return
  }
  page.document.body.replaceChildren()
  try {
    page.top?.location.replace(target)
  } catch {
    // The host does not let a frame move it. The frame stays blank; its own entry is replaced.
    page.location.replace('about:blank')
  }
}
