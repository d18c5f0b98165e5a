import { type Driver, ELEMENT } from './driven-page.ts'

/** A session of W3C WebDriver over HTTP. */
export interface Session {
  readonly driver: Driver
  readonly version: string
  resize(width: number, height: number): Promise<void>
  end(): Promise<void>
}

interface Refused {
  readonly error: string
  readonly message: string
}

async function ask(method: 'GET' | 'POST' | 'DELETE', address: string, body: object = {}): Promise<unknown> {
  const init = method === 'POST' ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}
  const response = await fetch(address, { method, ...init })
  const { value } = (await response.json()) as { readonly value: unknown }
  if (response.ok) return value
  const { error, message } = value as Refused
  throw new Error(`${error}: ${message}`)
}

/** True where a driver answers at a port; null where it does not yet. */
export async function driverAnswers(port: number): Promise<true | null> {
  await fetch(`http://127.0.0.1:${port}/status`)
  return true
}

/**
 * Starts a browser behind a driver.
 * @param capabilities those that must match
 */
export async function startSession(port: number, capabilities: object): Promise<Session> {
  const root = `http://127.0.0.1:${port}/session`
  const wanted = { capabilities: { alwaysMatch: capabilities } }
  const made = (await ask('POST', root, wanted)) as {
    readonly sessionId: string
    readonly capabilities: { readonly browserVersion: string }
  }
  const base = `${root}/${made.sessionId}`
  const post = (path: string, body?: object) => ask('POST', base + path, body)
  const text = async (path: string) => String(await ask('GET', base + path))
  const find = async (value: string) => {
    const found = await post('/element', { using: 'css selector', value })
    return (found as { readonly [ELEMENT]: string })[ELEMENT]
  }
  const end = async () => void (await ask('DELETE', base).catch(() => null))
  const driver: Driver = {
    navigate: async (url) => void (await post('/url', { url })),
    address: () => text('/url'),
    execute: (script, args) => post('/execute/sync', { script, args }),
    find,
    perform: async (actions) => void (await post('/actions', { actions })),
    history: async (where) => void (await post(where === 'reload' ? '/refresh' : `/${where}`)),
    frame: async (id) => void (await post('/frame', { id: id === null ? null : { [ELEMENT]: id } })),
    screenshot: () => text('/screenshot'),
    accessible: async (id) => ({
      role: await text(`/element/${id}/computedrole`),
      name: await text(`/element/${id}/computedlabel`),
    }),
    close: end,
  }
  return {
    driver,
    version: made.capabilities.browserVersion,
    resize: async (width, height) => void (await post('/window/rect', { x: 0, y: 0, width, height })),
    end,
  }
}
