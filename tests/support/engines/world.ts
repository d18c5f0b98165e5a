import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, request } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Server as Listening, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBrotliDecompress } from 'node:zlib'

/** All sites that a browser can reach: those of the test, and the same neutral page everywhere else. */
export interface World {
  /** For `EngineOptions.proxy`. */
  readonly proxy: string
  /** What browsers have asked for, whole addresses in order: `GET https://partner.example/`. */
  readonly asked: readonly string[]
  end(): Promise<void>
}

/** What every other site shows. */
export const NEUTRAL_PAGE = '<!doctype html><meta charset="utf-8"><title>Das Wetter</title><h1>Das Wetter</h1>'

/** Starts a server on any free port of this machine. */
function portOf(server: Listening): Promise<number> {
  return new Promise((found) => {
    server.listen(0, '127.0.0.1', () => found((server.address() as AddressInfo).port))
  })
}

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost']

const neutral: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(NEUTRAL_PAGE)
}

/** A certificate for one run; no browser trusts it, and all are told to take it. */
function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=*.example', '-addext', 'subjectAltName=DNS:*.example']
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2']
  execFileSync('openssl', [...args, ...subject], { stdio: 'ignore' })
  const made = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return made
}

/** Hands requests on to a server of this machine, such as the built site's. */
export function forwardTo(address: string): RequestListener {
  return (incoming, response) => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://any')
    const { method, headers } = incoming
    const onward = request(new URL(pathname + search, address), { method, headers }, (answer) => {
      const { 'content-encoding': encoding, 'content-length': _, ...rest } = answer.headers
      // Over http browsers take no Brotli, except from their own machine; the site's own server gives nothing else.
      if (encoding === 'br' && !String(headers['accept-encoding']).includes('br')) {
        response.writeHead(answer.statusCode ?? 502, rest)
        answer.pipe(createBrotliDecompress()).pipe(response)
      } else {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      }
    })
    onward.once('error', () => response.destroy())
    incoming.pipe(onward)
  }
}

/**
 * Starts a proxy that answers for the whole net, over http and https, so that nothing leaves this machine.
 * @param sites what answers, by host: `{ 'lotse.example': forwardTo(siteUrl) }`
 */
export async function startWorld(sites: { readonly [host: string]: RequestListener } = {}): Promise<World> {
  const asked: string[] = []
  const answer =
    (scheme: string): RequestListener =>
    (incoming, response) => {
      const { host, pathname, search } = new URL(incoming.url ?? '/', `${scheme}://${incoming.headers.host}`)
      asked.push(`${incoming.method} ${scheme}://${host}${pathname}${search}`)
      const name = host.replace(/:\d+$/, '')
      // Some browsers ask the proxy for this machine, too.
      const site = sites[name] ?? (LOOPBACK.includes(name) ? forwardTo(`http://${host}`) : neutral)
      site(incoming, response)
    }
  const secure = createSecureServer(certificate(), answer('https'))
  const plain = createServer(answer('http'))
  const sockets = new Set<Socket>()
  const remember = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => sockets.delete(socket))
    return socket
  }
  const [securePort, port] = await Promise.all([portOf(secure), portOf(plain)])
  secure.on('connection', remember)
  plain.on('connection', remember)
  plain.on('connect', (_, client, first) => {
    const onward = remember(connect(securePort, '127.0.0.1'))
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    onward.write(first)
    onward.pipe(client)
    client.pipe(onward)
    client.once('error', () => onward.destroy())
    onward.once('error', () => client.destroy())
  })
  return {
    proxy: `127.0.0.1:${port}`,
    asked,
    end: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all([plain, secure].map((server) => new Promise((closed) => server.close(closed))))
    },
  }
}
