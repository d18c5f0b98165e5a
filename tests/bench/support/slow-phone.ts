import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'

/** A phone on a weak line (docs/budgets.md): bits per second, milliseconds, and how much slower its processor is. */
const LINE = { down: 1_600_000, up: 750_000, delay: 150 }
const SLOWER = 4

/** What has come over the line, by kind of file, in bytes as they travelled, with their headers. */
export interface Traffic {
  readonly addresses: string[]
  readonly bytes: Map<string, number>
}

export interface SlowPhone {
  readonly context: BrowserContext
  readonly page: Page
  readonly session: CDPSession
  readonly traffic: Traffic
}

/** A new phone with an empty cache. */
export async function slowPhone(browser: Browser): Promise<SlowPhone> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic: Traffic = { addresses: [], bytes: new Map() }
  const kinds = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.requestWillBeSent', ({ request }) => traffic.addresses.push(request.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    traffic.bytes.set(kind, (traffic.bytes.get(kind) ?? 0) + encodedDataLength)
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LINE.delay,
    downloadThroughput: LINE.down / 8,
    uploadThroughput: LINE.up / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { context, page, session, traffic }
}
