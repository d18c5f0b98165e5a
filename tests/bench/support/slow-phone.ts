import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { type Line, SLOW_4G } from './lines.ts'

/** What has come over the line, by kind of file, in bytes as they travelled, with their headers. */
export interface Traffic {
  readonly addresses: string[]
  readonly bytes: Map<string, number>
  /** When the last byte so far came, in milliseconds since the first request. */
  last: number
}

export interface SlowPhone {
  readonly context: BrowserContext
  readonly page: Page
  readonly session: CDPSession
  readonly traffic: Traffic
}

/**
 * A new phone with an empty cache.
 * @param slower how much slower its processor is than this machine
 */
export async function slowPhone(browser: Browser, line: Line = SLOW_4G, slower = line.slower): Promise<SlowPhone> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic: Traffic = { addresses: [], bytes: new Map(), last: 0 }
  const kinds = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  let began: number | undefined
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    began ??= timestamp
    traffic.addresses.push(request.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    traffic.last = (timestamp - (began ?? timestamp)) * 1000
    const kind = kinds.get(requestId) ?? 'Other'
    traffic.bytes.set(kind, (traffic.bytes.get(kind) ?? 0) + encodedDataLength)
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.delay,
    downloadThroughput: line.down / 8,
    uploadThroughput: line.up / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { context, page, session, traffic }
}
