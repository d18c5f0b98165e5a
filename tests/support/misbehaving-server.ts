import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = (request: IncomingMessage, response: ServerResponse, times: number) => void

const html = (title: string, heading = title) => `<!doctype html><title>${title}</title><h1>${heading}</h1><p>Text`

function page(title: string, type = 'text/html; charset=utf-8', body: string | Buffer = html(title)): Answer {
  return (request, response) => {
    response.writeHead(200, { 'content-type': type })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

const good = page('Beratung')
const status =
  (code: number, headers: { readonly [name: string]: string } = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end()
const redirect = (code: number, location: string) => status(code, { location })
/** Refuses HEAD in its own way, and answers GET. */
const onlyGet =
  (refuse: Answer): Answer =>
  (request, response, times) =>
    (request.method === 'HEAD' ? refuse : good)(request, response, times)
/** Answers so a few times, then well. */
const atFirst =
  (count: number, answer: Answer): Answer =>
  (request, response, times) =>
    (times <= count ? answer : good)(request, response, times)
const drop: Answer = (request) => void request.socket.destroy()

/** Writes without end, until the other side has had enough. */
const endless: Answer = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  if (request.method === 'HEAD') return void response.end()
  response.write(html('Endlos'))
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(16_384)));
  }
  response.on('drain', more)
  more()
}

const drip: Answer = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  if (request.method === 'HEAD') response.end()
  else response.write('<!doctype html>')
}

const BEHAVIOUR: { readonly [path: string]: Answer } = {
  '/': page('Startseite'),
  '/good': good,
  '/other': page('Kontakt'),
  '/good.pdf': page('', 'application/pdf', '%PDF'),
  '/gone': status(404),
  '/gone-for-good': status(410),
  '/closed': status(403),
  '/broken': status(500),
  '/head-405': onlyGet(status(405)),
  '/head-501': onlyGet(status(501)),
  '/head-403': onlyGet(status(403)),
  '/head-404': onlyGet(status(404)),
  '/head-drops': onlyGet(drop),
  '/silent': () => {},
  '/drip': drip,
  '/drops': drop,
  '/drops-once': atFirst(2, drop),
  '/loop': redirect(302, '/loop-back'),
  '/loop-back': redirect(302, '/loop'),
  '/nowhere': status(302),
  '/to-mail': redirect(301, 'mailto:a@b.example'),
  '/moved': redirect(301, '/good'),
  '/moved-twice': redirect(308, '/moved'),
  '/away': redirect(302, '/good'),
  '/mixed': redirect(307, '/moved'),
  '/swept': redirect(301, '/'),
  '/soft': page('Seite nicht gefunden – Verein'),
  '/soft-heading': page('Verein', undefined, html('Verein', '<span>Fehler 404</span>')),
  '/latin1': page('', 'text/html; charset=iso-8859-1', Buffer.from(html('Nicht mehr verfügbar'), 'latin1')),
  '/unknown-encoding': page('', 'text/html; charset=klingon', Buffer.from(html('Bär\u00ff'), 'latin1')),
  '/busy': atFirst(2, status(429, { 'retry-after': '7' })),
  '/busy-date': atFirst(2, status(503, { 'retry-after': new Date(30_000).toUTCString() })),
  '/busy-for-ever': status(429, { 'retry-after': '999999' }),
  '/hiccup': atFirst(2, status(500)),
  '/huge': endless,
  '/bad-gzip': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(request.method === 'HEAD' ? undefined : 'kein gzip')
  },
  '/image': page('', 'image/png', 'PNG'),
  '/no-type': (_, response) => void response.writeHead(200).end('x'),
}

export interface Misbehaving {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string
  /** Requests so far, as `HEAD /path`, with the agent's name. */
  readonly asked: readonly { readonly what: string; readonly agent: string; readonly from: string }[]
  /** Bytes that were sent in all, at least. */
  bytes(): number
  close(): Promise<void>
}

/**
 * A server on loopback that misbehaves in each way that a link check has to bear.
 * @param always the answer to every path, instead of the ways above
 */
export async function misbehaving(always?: string): Promise<Misbehaving> {
  const asked: { what: string; agent: string; from: string }[] = []
  const sockets = new Set<import('node:net').Socket>()
  let sent = 0
  const server: Server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({
      what: `${request.method} ${path}`,
      agent: request.headers['user-agent'] ?? '',
      from: request.headers.from ?? '',
    })
    const times = asked.filter(({ what }) => what.endsWith(` ${path}`)).length
    const steps = /^\/steps-(\d+)$/.exec(path)?.[1]
    const answer =
      always !== undefined
        ? page(always)
        : steps !== undefined
          ? redirect(302, `/steps-${Number(steps) + 1}`)
          : (BEHAVIOUR[path] ?? status(404))
    answer(request, response, times)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => {
      sent += socket.bytesWritten
      sockets.delete(socket)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    bytes: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, sent),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
