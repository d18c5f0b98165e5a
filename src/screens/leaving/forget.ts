import type { Application } from './application.ts'

/**
 * Nothing of an earlier visit comes back (docs/promises.md#2, decision 0046). What a person did is hidden in the
 * document itself as soon as the page is left: no state may be set there, because Firefox loses what React then asks to
 * be told, and the page would stay half dead. A page that the browser kept and shows again begins anew before anything
 * of it is seen; the bar with 110 stays in sight.
 */
export function forgetOnLeave(page: Window, { beginAnew }: Application): void {
  page.addEventListener('pagehide', () => {
    page.document.querySelector('main')?.toggleAttribute('hidden', true)
  })
  page.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) beginAnew()
  })
}
