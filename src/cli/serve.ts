import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { FILE_TYPES, headersByRules, readHeadersFile } from '../build/publishing/index.ts'
import { PREFIXED } from '../domain/rulebook/index.ts'
import { servedFile } from './served-file.ts'

/** The path of an address; empty where it cannot be read, and so no page. */
function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(`http://local${address}`).pathname)
  } catch {
    return ''
  }
}

/**
 * Serves the built site on a local address, compressed and with the headers of its `_headers`, as a static host would.
 * For looking at it and for tests, not for the public: it listens to this machine alone, keeps to its folder, and only
 * reads.
 * @param base the path below which the site was built
 * @param port 0 for any free one
 */
export function serveFolder(
  folder: string,
  base = '/',
  port = 0,
): Promise<{ readonly server: Server; readonly url: string }> {
  const bodies = new Map<string, Buffer>()
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'))
  const missing = (path: string) => {
    const language = PREFIXED.find((id) => path.startsWith(`${base}${id}/`))
    return join(folder, language ?? '', '404.html')
  }
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const path = pathOf(request.url ?? '/')
    const found = path.startsWith(base) ? servedFile(folder, path.slice(base.length)) : null
    const file = found ?? missing(path)
    let body = bodies.get(file)
    if (body === undefined) {
      body = existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotliCompressSync(readFileSync(file))
      bodies.set(file, body)
    }
    const type = FILE_TYPES[extname(file)]
    response.writeHead(found === null ? 404 : 200, {
      ...Object.fromEntries(headersByRules(rules, path)),
      'content-type': type === undefined ? 'application/octet-stream' : `${type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      resolve({ server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}` })
    })
  })
}

if (import.meta.main) {
  const { url } = await serveFolder('dist', process.env.BASE ?? '/', Number(process.env.PORT ?? 4173)).catch(() =>
    serveFolder('dist', process.env.BASE ?? '/'),
  )
  console.log(`Lotse: ${url}`)
}
