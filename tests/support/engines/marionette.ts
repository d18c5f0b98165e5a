import { connect, type Socket } from 'node:net'

/** Firefox's own protocol: messages with their length before them, over TCP. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>
  close(): void
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** `[type, id, error, value]`; the first message of a connection is an object instead. */
type Message = readonly [number, number, { readonly error: string; readonly message: string } | null, unknown]

/** The first thing that Firefox says is no message. */
const isMessage = (said: unknown): said is Message => Array.isArray(said)

function open(port: number): Promise<Socket | null> {
  return new Promise((told) => {
    const socket = connect(port, '127.0.0.1', () => told(socket))
    socket.once('error', () => told(null))
  })
}

/**
 * Connects to a Firefox that was started with `--marionette`.
 * @returns null where nothing listens yet
 */
export async function connectMarionette(port: number): Promise<Marionette | null> {
  const socket = await open(port)
  if (socket === null) return null
  const waiting = new Map<number, Waiting>()
  let left = Buffer.alloc(0)
  let count = 0
  let greet: () => void = () => undefined
  const greeted = new Promise<void>((done) => {
    greet = done
  })

  function take(text: string): void {
    const message: unknown = JSON.parse(text)
    if (!isMessage(message)) {
      greet()
      return
    }
    const [, id, error, value] = message
    const sender = waiting.get(id)
    waiting.delete(id)
    if (error === null) sender?.resolve(value)
    else sender?.reject(new Error(`${error.error}: ${error.message}`))
  }

  socket.on('data', (bytes) => {
    left = Buffer.concat([left, bytes])
    for (;;) {
      const colon = left.indexOf(':')
      const end = colon + 1 + Number(left.subarray(0, colon))
      if (colon < 0 || left.length < end) return
      const text = left.subarray(colon + 1, end).toString()
      left = left.subarray(end)
      take(text)
    }
  })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection'))
  })
  await greeted
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        count += 1
        waiting.set(count, { resolve, reject })
        const text = JSON.stringify([0, count, command, parameters])
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      }),
    close: () => socket.destroy(),
  }
}
