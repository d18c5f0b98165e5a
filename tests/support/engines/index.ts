import { startChromium } from './chromium.ts'
import type { Engine, EngineName, EngineOptions } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startWebKit } from './webkit.ts'

export * from './engine.ts'
export { isInstalled } from './installed.ts'
export { forwardTo, NEUTRAL_PAGE, startWorld, type World } from './world.ts'

/**
 * Starts a browser of another kind than the one that most tests run in. One page at a time:
 *
 * ```ts
 * const world = await startWorld({ 'lotse.example': forwardTo(inject('site').url) })
 * const engine = await startEngine('firefox', { proxy: world.proxy })
 * const page = await engine.newPage()
 * await page.open('https://lotse.example/')
 * await page.until(() => document.getElementById('app') !== null && !('lotse' in window))
 * await page.click('input[name="danger"][value="no"]')
 * await engine.quit()
 * ```
 *
 * The site is reached through the world under its own name, over http and https; all other sites are a neutral page.
 * Firefox, WebKit, WPE and `chromium-kept` keep pages for Back as they do for people; `chromium-109` keeps none.
 *
 * What the drivers cannot do: touch in WebKitGTK (`tap` does nothing there); roles, names and another size than
 * 800 × 600 in WPE; two pages at once in all but Chromium.
 * @throws where the engine is not installed (`isInstalled`) or does not start, with what it said
 */
export function startEngine(name: EngineName, options: EngineOptions = {}): Promise<Engine> {
  if (name === 'firefox') return startFirefox(options)
  if (name === 'webkit' || name === 'wpe') return startWebKit(name, options)
  return startChromium(name, options)
}
