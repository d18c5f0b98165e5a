import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'
import { type Driver, drivenPage, ELEMENT } from './driven-page.ts'
import { type Engine, type EngineOptions, WINDOW } from './engine.ts'
import { keep, started } from './keeper.ts'
import { connectMarionette, type Marionette } from './marionette.ts'

/** A Firefox that asks nobody and shows nothing of its own. */
const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'trailhead.firstrun.branches': 'nofirstrun-empty',
  'termsofuse.bypassNotification': true,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'media.gmp-manager.url': 'data:,',
  'intl.accept_languages': 'de-DE, de',
  // Tab reaches links and buttons, too.
  'accessibility.tabfocus': 7,
}

/** It takes another address of its settings only where it is told that this is a test. */
const ENVIRONMENT = { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }

const proxied = (proxy: string) => {
  const [host, port] = proxy.split(':')
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host!,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host!,
    'network.proxy.ssl_port': Number(port),
  }
}

/** What Marionette answers where the answer is one value. */
const valueIn = (answer: unknown) => (answer as { readonly value: unknown }).value

function driverOf({ send }: Marionette): Driver {
  const text = async (command: string, parameters?: object) => String(valueIn(await send(command, parameters)))
  const reference = (id: string) => ({ [ELEMENT]: id })
  return {
    navigate: async (url) => void (await send('WebDriver:Navigate', { url })),
    address: () => text('WebDriver:GetCurrentURL'),
    execute: async (script, args) =>
      valueIn(await send('WebDriver:ExecuteScript', { script, args, sandbox: null, newSandbox: false })),
    find: async (value) => {
      const found = await send('WebDriver:FindElement', { using: 'css selector', value })
      return (valueIn(found) as { readonly [ELEMENT]: string })[ELEMENT]
    },
    perform: async (actions) => void (await send('WebDriver:PerformActions', { actions })),
    history: async (where) =>
      void (await send(`WebDriver:${{ back: 'Back', forward: 'Forward', reload: 'Refresh' }[where]}`)),
    frame: async (id) => void (await send('WebDriver:SwitchToFrame', { id: id === null ? null : reference(id) })),
    screenshot: () => text('WebDriver:TakeScreenshot', { full: false }),
    accessible: async (id) => ({
      role: await text('WebDriver:GetComputedRole', { id }),
      name: await text('WebDriver:GetComputedLabel', { id }),
    }),
    // The last tab stays, or the browser would end.
    close: async () => {
      const handles = (await send('WebDriver:GetWindowHandles')) as readonly string[]
      if (handles.length > 1) await send('WebDriver:CloseWindow')
      else await send('WebDriver:Navigate', { url: 'about:blank' })
    },
  }
}

/** Starts Firefox with a profile of its own. */
export async function startFirefox({ proxy, window: size, scripts = true }: EngineOptions = {}): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'lotse-firefox-'))
  const port = await freePort()
  const preferences = {
    ...PREFERENCES,
    ...(proxy === undefined ? {} : proxied(proxy)),
    'javascript.enabled': scripts,
    'marionette.port': port,
  }
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--marionette', '--headless', '--no-remote', '--profile', profile]
  const kept = keep('firefox-esr', args, ENVIRONMENT)
  const marionette = await started(kept, () => connectMarionette(port))
  const quit = async () => {
    marionette.close()
    await kept.end()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const session = (await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true })) as {
      readonly capabilities: { readonly browserVersion: string }
    }
    const version = session.capabilities.browserVersion
    await marionette.send('WebDriver:SetWindowRect', { x: 0, y: 0, ...(size ?? WINDOW) })
    const driver = driverOf(marionette)
    return {
      name: 'firefox',
      version,
      newPage: async () => {
        const made = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
          readonly handle: string
        }
        const handles = (await marionette.send('WebDriver:GetWindowHandles')) as readonly string[]
        await marionette.send('WebDriver:SwitchToWindow', { handle: made.handle, focus: true })
        const page = drivenPage('firefox', version, driver)
        return {
          ...page,
          close: async () => {
            await page.close()
            await marionette.send('WebDriver:SwitchToWindow', { handle: handles[0]!, focus: true })
          },
        }
      },
      quit,
    }
  } catch (error) {
    await quit()
    throw error
  }
}
