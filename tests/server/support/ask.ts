import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface Answer {
  readonly status: number
  /** By name in small letters; a header that comes twice is joined by a comma. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** Asks a server for a path exactly as given, follows nothing and unpacks nothing. */
export function ask(
  url: string,
  path: string,
  { method = 'GET', encoding = 'identity' }: { readonly method?: string; readonly encoding?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((answered, failed) => {
    const asked = request({ hostname, port, path, method, headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: new Map(
            Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']),
          ),
          body: Buffer.concat(parts),
        }),
      )
    })
    asked.once('error', failed)
    asked.end()
  })
}

/** What an answer says, unpacked. */
export function unpacked({ headers, body }: Answer): Buffer {
  const encoding = headers.get('content-encoding')
  return encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
}
