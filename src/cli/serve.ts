import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** The file behind a path: itself, or the index of a folder; null where there is none. */
function fileFor(folder: string, path: string): string | null {
  const wanted = join(folder, normalize(path))
  if (!wanted.startsWith(normalize(folder))) return null
  for (const candidate of [wanted, join(wanted, 'index.html')]) {
    if (existsSync(candidate) && statSync(candidate).isFile()) return candidate
  }
  return null
}

/**
 * Serves the built site on a local address, compressed, as a static host would. For looking at it and for tests, not for the public.
 * @param base the path below which the site was built
 * @param port 0 for any free one
 */
export function serveFolder(
  folder: string,
  base = '/',
  port = 0,
): Promise<{ readonly server: Server; readonly url: string }> {
  const compressed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname)
    const found = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : null
    const file = found ?? join(folder, '404.html')
    let body = compressed.get(file)
    if (body === undefined) {
      body = brotliCompressSync(readFileSync(file))
      compressed.set(file, body)
    }
    const lasting = file.includes('/assets/')
    response.writeHead(found === null ? 404 : 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
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
