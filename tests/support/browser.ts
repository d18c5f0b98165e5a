import { existsSync } from 'node:fs'
import bundled from '@sparticuz/chromium'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

/**
 * The Chromium that npm brought, whatever else the machine has. `CHROMIUM` names another one, to compare.
 * @throws where `CHROMIUM` names no file
 */
async function executable(): Promise<string> {
  const named = process.env.CHROMIUM
  if (named && !existsSync(named)) throw new Error(`CHROMIUM: there is no file ${named}.`)
  return named || bundled.executablePath()
}

/** Where systems keep a Chromium of their own. */
const OF_THE_SYSTEM = ['/usr/bin/chromium-full', '/usr/bin/chromium', '/usr/bin/google-chrome']

/** Every Chromium that this machine has: the one that npm brought, and the system's where there is one. */
export async function chromiums(): Promise<readonly string[]> {
  const system = OF_THE_SYSTEM.find((path) => existsSync(path))
  return [await bundled.executablePath(), ...(system === undefined ? [] : [system])]
}

/** A headless Chromium that talks to nobody of its own accord. */
export async function chromiumOptions(executablePath?: string): Promise<LaunchOptions> {
  return {
    executablePath: executablePath ?? (await executable()),
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

/**
 * Starts a browser for one program.
 * @param executablePath absent: the one that all tests use
 */
export async function launchBrowser(executablePath?: string): Promise<Browser> {
  return chromium.launch(await chromiumOptions(executablePath))
}
