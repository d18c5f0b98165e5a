import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'

/** Remembers which channels reached a server. */
export interface Counter {
  /** Where a channel has to get. On the site itself it is a path that no page has. */
  readonly to: (id: string) => string
  readonly reached: ReadonlySet<string>
  readonly close: () => void
}

/**
 * Counts what a server that runs already is asked for.
 * @param origin its address, without a slash at its end
 * @param reached where the channels are noted
 */
export function countRequests(server: Server, origin: string, reached = new Set<string>()): Counter {
  const note = ({ url = '' }: IncomingMessage) => {
    const [, id] = /\/told\/([\w-]+)/.exec(url) ?? []
    if (id !== undefined) reached.add(id)
  }
  server.on('request', note)
  server.on('upgrade', (request: IncomingMessage, socket) => {
    note(request)
    socket.destroy()
  })
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { to: (id) => `${origin}/told/${id}`, reached, close }
}

/** This machine's address in its network, where it has one: Firefox asks no STUN server on the machine itself. */
const OUTER =
  Object.values(networkInterfaces())
    .flatMap((one) => one ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1'

/** Channels that speak no HTTP, or say nothing but a name: that somebody comes to a port of their own is counted. */
const BY_PACKET = ['webrtc', 'web-transport']
const BY_CONNECTION = ['webrtc-turn', 'link-preconnect', 'payment']

/** Channels that are tried towards a port of their own. */
export const OWN_PORTS: ReadonlySet<string> = new Set([...BY_PACKET, ...BY_CONNECTION])

/** A port that notes whoever comes. */
interface Port {
  readonly number: number
  readonly close: () => void
}

async function packetPort(note: () => void): Promise<Port> {
  const socket = createSocket('udp4', note)
  await once(socket.bind(0), 'listening')
  return { number: socket.address().port, close: () => socket.close() }
}

async function connectionPort(note: () => void): Promise<Port> {
  const server = createServer().on('connection', (socket) => {
    note()
    socket.destroy()
  })
  await once(server.listen(0), 'listening')
  return { number: (server.address() as AddressInfo).port, close: () => server.close() }
}

/** A page without any policy. */
const PAGE = '<!doctype html><title>Somebody else</title><style></style><body><p>Somebody else'

/** A server of somebody else, on another name of this machine. It answers everything with a page without a policy. */
export async function countForeign(): Promise<Counter> {
  const reached = new Set<string>()
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('access-control-allow-origin', '*')
    response.end(PAGE)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const counted = countRequests(server, `http://localhost:${(server.address() as AddressInfo).port}`, reached)
  const ports = new Map<string, Port>()
  for (const id of BY_PACKET) ports.set(id, await packetPort(() => reached.add(id)))
  for (const id of BY_CONNECTION) ports.set(id, await connectionPort(() => reached.add(id)))
  return {
    reached,
    to: (id) => (ports.has(id) ? `http://${OUTER}:${ports.get(id)?.number}/told/${id}` : counted.to(id)),
    close: () => {
      for (const { close } of [counted, ...ports.values()]) close()
    },
  }
}
