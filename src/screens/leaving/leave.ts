import type { Application } from './application.ts'
import { showOnReturn } from './return.ts'

/** So long a browser may take to go back over entries of its own, in milliseconds. */
const WAY_BACK = 400

/**
 * Leaves at once: hides everything, takes the application away, and puts the neutral page in the place of the first
 * entry that this visit made in the history, so that Back does not return to it (docs/decisions/0046-nothing-left.md).
 * In a frame the host's window is asked to move; because the host may forbid it, the frame is blank before that.
 * Where the neutral page hangs, Back and Escape show this one again, as if nobody had been here.
 * @param target the neutral page of `site.yaml`
 */
export function leave(page: Window, application: Application, target: string): void {
  page.document.title = ''
  page.document.documentElement.hidden = true
  application.end()
  if (page.parent !== page) leaveFrame(page, target)
  else leaveTab(page, target)
  showOnReturn(page, application)
}

/** Puts the neutral page in the place of the first entry of this visit: first back to it, where it is not shown. */
function leaveTab(page: Window, target: string): void {
  const replace = () => page.location.replace(target)
  const own = ownEntries(page.history)
  if (own === 0) {
    replace()
    return
  }
  const late = page.setTimeout(replace, WAY_BACK)
  const arrived = (event: Event) => {
    // Nobody has pressed Back yet: this is the way there.
    event.stopImmediatePropagation()
    page.clearTimeout(late)
    replace()
  }
  page.addEventListener('popstate', arrived, { once: true })
  page.history.go(-own)
}

/** How many entries of this visit lie behind the one that is shown: the router counts them in their state. */
function ownEntries({ state, length }: History): number {
  const { idx } = (state ?? {}) as { readonly idx?: unknown }
  // Browsers keep some fifty entries: the oldest of a long visit may be gone.
  return typeof idx === 'number' ? Math.min(idx, length - 1) : 0
}

function leaveFrame(page: Window, target: string): void {
  try {
    page.top?.location.replace(target)
  } catch {
    // The host does not let a frame move it. The frame stays blank; its own entry is replaced.
    page.location.replace('about:blank')
  }
}
