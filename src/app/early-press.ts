import type { EarlySteps } from '../screens/wizard/index.ts'

/**
 * What the inline script left behind: that of every page (`src/build/publishing/early-press.ts`), or that of the guide,
 * which does more (`early-guide.ts`).
 */
export interface EarlyPress {
  /** When the screen last changed, as `performance.now()` tells it. */
  moved?: number
  /** Set while the application takes the page over: the screen stays as it is, and presses are kept. */
  held?: boolean
  /** The counter of the last entry that was made; 0 where none was. */
  last?: number
  /** Where somebody stands. */
  steps?(): EarlySteps
  /**
   * Stops listening and gives the `data-action` of the last press before the app arrived; empty where there was none.
   */
  stop(): string
}

declare global {
  interface Window {
    lotse?: EarlyPress
  }
}

/**
 * Presses again what was pressed before the app arrived. What a document before this one was told is gone with it.
 * @param fresh false after a reload or Back: then what the browser may have put into the controls stays as it is
 * @param chooseAgain chooses what was chosen before that press
 */
export function replayEarlyPress(page: Window, fresh: boolean, chooseAgain: () => void): void {
  const action = page.lotse?.stop() ?? ''
  delete page.lotse
  // Nobody heard where the browser's Back led while the page was being taken over.
  if (!page.document.documentElement.hidden) page.dispatchEvent(new PopStateEvent('popstate'))
  if (fresh) chooseAgain()
  if (/^(next|results|back)$/.test(action))
    page.document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()
}
