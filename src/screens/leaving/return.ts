import type { Application } from './application.ts'

/**
 * A page that is being left is blank until the neutral one comes. Where somebody does not wait for that – Back, Escape,
 * the browser's button for stopping where it tells of it – this one is shown again, as if nobody had been here: with
 * 110, and without a trace of what was done.
 */
export function showOnReturn(page: Window, { beginAnew }: Application): void {
  const listening = new AbortController()
  const over = (event: Event) => {
    if ('key' in event && event.key !== 'Escape') return
    listening.abort()
    // Where the neutral page has come, nothing is to be shown.
    if (event.type !== 'pagehide') beginAnew()
  }
  for (const type of ['popstate', 'keydown', 'pagehide']) page.addEventListener(type, over, listening)
  page.navigation?.addEventListener('navigateerror', over, listening)
}
