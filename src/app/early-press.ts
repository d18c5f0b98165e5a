/** What the inline script left behind (src/build/publishing/early-press.ts). */
interface EarlyPress {
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
 * Presses again what was pressed before the app arrived. Only on a fresh visit: after a reload or Back nothing of an
 * earlier one may act.
 * @param chooseAgain chooses what was chosen before that press
 */
export function replayEarlyPress(page: Window, fresh: boolean, chooseAgain: () => void): void {
  const action = page.lotse?.stop() ?? ''
  delete page.lotse
  if (!fresh) return
  chooseAgain()
  if (/^(next|results)$/.test(action)) page.document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()
}
