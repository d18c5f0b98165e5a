import { existsSync } from 'node:fs'
import bundled from '@sparticuz/chromium'
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core'

/**
 * The Chromium that npm brought, whatever else the machine has. `CHROMIUM` names another one, to compare.
 * @throws where `CHROMIUM` names no file
 */
async function executable(): Promise<string> {
  const named = process.env.CHROMIUM
  if (named && !existsSync(named)) throw new Error(`CHROMIUM: there is no file ${named}.`)
  return named || bundled.executablePath()
}

/** A headless Chromium that talks to nobody of its own accord. */
async function options(): Promise<LaunchOptions> {
  return {
    executablePath: await executable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

/** Starts a browser for one program. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await options())
}

/** Starts one browser that all test files share; each connects to its address. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(await options())
}
