import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The policy of a site whose operator has entered an address, in a page or in a header. */
const named = (text: string, address: string) => text.replaceAll(/(script|frame)-src 'self'/g, `$& ${address}`)

/**
 * Serves a site as a build with `publicAddress` would be served at that address: the policies in pages and headers name
 * the server's own one. That a build writes this very text is held by `tests/unit/build/publishing/policy.test.ts`.
 * @param site where the built site is served, without a slash at its end
 */
export async function serveNamed(site: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(site + request.url)
    const headers = [...answer.headers].filter(([name]) => !/^(content-(encoding|length)|connection|date)/.test(name))
    for (const [name, value] of headers) response.setHeader(name, named(value, url))
    const isPage = answer.headers.get('content-type')?.startsWith('text/html')
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status)
    response.end(isPage ? named(body.toString(), url) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, server }
}
