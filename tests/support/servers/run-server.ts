import { spawn } from 'node:child_process'
import { request } from 'node:http'

/** A server that runs, and how to stop it. */
export interface Running {
  /** Address without a slash at its end. */
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/** Whether something answers at a port. */
function answers(port: number): Promise<boolean> {
  return new Promise((told) => {
    const probe = request({ host: '127.0.0.1', port, method: 'HEAD' }, (response) => {
      response.resume()
      told(true)
    })
    probe.once('error', () => told(false))
    probe.end()
  })
}

/**
 * Starts a server in the foreground and waits until it answers.
 * @throws with what it said, where it ends before
 */
export async function runServer(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  port: number,
): Promise<Running> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.on('data', (text) => {
    said += text
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!(await answers(port))) if (over) throw new Error(`${program} ended: ${said}`)
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
