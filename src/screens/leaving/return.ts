import { type Application, beginAnew } from './application.ts'

/**
 * A page that is being left is blank until the neutral one comes. Where somebody does not wait for that – Back, Escape,
 * the browser's button for stopping where it tells of it – this one is shown again, as if nobody had been here: with
 * 110, and without a trace of what was done.
 */
export function showOnReturn(page: Window, application: Application): void {
  const listening = new AbortController()
  const { signal } = listening
  const show = () => {
    listening.abort()
    beginAnew(page, application)
  }
  page.addEventListener('popstate', show, { signal })
  page.addEventListener('keydown', ({ key }) => key === 'Escape' && show(), { signal })
  page.navigation?.addEventListener('navigateerror', show, { signal })
  page.addEventListener('pagehide', () => listening.abort(), { signal })
}
