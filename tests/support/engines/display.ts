import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { keep, started } from './keeper.ts'

/** A screen that nobody sees. */
export interface Display {
  /** As `DISPLAY` has it, `:4711`. */
  readonly name: string
  end(): Promise<void>
}

/** Starts a screen and a manager of its windows: without one no window of WebKitGTK ever has the focus. */
export async function startDisplay(): Promise<Display> {
  for (;;) {
    const number = randomInt(100, 10_000)
    const socket = `/tmp/.X11-unix/X${number}`
    if (existsSync(socket) || existsSync(`/tmp/.X${number}-lock`)) continue
    const name = `:${number}`
    const server = keep('Xvfb', [name, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'])
    await started(server, async () => existsSync(socket) || null)
    const manager = keep('openbox', [], { DISPLAY: name })
    return { name, end: async () => void (await Promise.all<unknown>([manager.end(), server.end()])) }
  }
}
