import type { IncomingMessage, Server } from 'node:http'
import type { BrowserContext } from 'playwright-core'

/** One request as it came over the wire: every byte that the site's server gets to see, and the size of the answer. */
export interface WireRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly string[]
  readonly size: number
}

/** Records what a server receives; `take` gives all since the last time. */
export function recordWire(server: Server): { take(): readonly WireRequest[] } {
  let requests: WireRequest[] = []
  server.on('request', ({ method = '', url = '', rawHeaders }: IncomingMessage, response) => {
    response.on('finish', () => {
      requests.push({ method, url, headers: rawHeaders, size: Number(response.getHeader('content-length')) })
    })
  })
  return {
    take() {
      const taken = requests.toSorted((a, b) => (a.url < b.url ? -1 : 1))
      requests = []
      return taken
    },
  }
}

/** The requests of a browser in the order in which it made them, to whomever. */
export function recordOrder(context: BrowserContext): readonly string[] {
  const order: string[] = []
  context.on('request', (request) => order.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  return order
}
