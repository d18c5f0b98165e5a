import { globSync } from 'node:fs'
import { freePort } from '../free-port.ts'
import { type Display, startDisplay } from './display.ts'
import { drivenPage } from './driven-page.ts'
import { type Engine, type EngineOptions, WINDOW } from './engine.ts'
import { MINI_BROWSER } from './installed.ts'
import { keep, started } from './keeper.ts'
import { driverAnswers, type Session, startSession } from './web-driver.ts'

/** What the two ports of WebKit are started with. */
const PORTS = {
  webkit: {
    driver: 'WebKitWebDriver',
    browser: () => globSync(MINI_BROWSER)[0] ?? '',
    options: 'webkitgtk:browserOptions',
    args: ['--automation', '--ignore-tls-errors'],
  },
  wpe: {
    driver: 'WPEWebDriver',
    browser: () => '/usr/bin/cog',
    options: 'wpe:browserOptions',
    args: ['--platform=headless', '--automation', '--ignore-tls-errors'],
  },
} as const

/**
 * Starts a port of WebKit's driver. Each page is a browser of its own, which starts in a second; the one before ends.
 * @param name `webkit` (GTK, on a screen that nobody sees) or `wpe` (without any screen)
 */
export async function startWebKit(
  name: keyof typeof PORTS,
  { proxy, window: size = WINDOW, scripts = true }: EngineOptions = {},
): Promise<Engine> {
  const { driver, browser, options, args } = PORTS[name]
  const display: Display | null = name === 'webkit' ? await startDisplay() : null
  const port = await freePort()
  const kept = keep(driver, [`--port=${port}`], {
    // Its own sandbox refuses to run as root.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    LANG: 'C.UTF-8',
    ...(display === null ? {} : { DISPLAY: display.name, GDK_BACKEND: 'x11' }),
  })
  let session: Session | null = null
  const open = async () => {
    await session?.end()
    session = await startSession(port, {
      [options]: {
        binary: browser(),
        args: [
          ...args,
          ...(proxy === undefined ? [] : [`--proxy=http://${proxy}`]),
          ...(scripts ? [] : ['--enable-javascript-markup=false']),
        ],
      },
    })
    if (display !== null) await session.resize(size.width, size.height)
    return session
  }
  const quit = async () => {
    await session?.end()
    await kept.end()
    await display?.end()
  }
  try {
    await started(kept, () => driverAnswers(port))
    const { version } = await open()
    return {
      name,
      version,
      newPage: async () => drivenPage(name, version, (await open()).driver),
      quit,
    }
  } catch (error) {
    await quit()
    throw error
  }
}
