import { spawn } from 'node:child_process'

/** A program that runs, with all that it starts in turn. */
export interface Kept {
  /** What it has written lately, on both outputs. */
  said(): string
  /** True once it has ended by itself. */
  over(): boolean
  /** Ends it and all that it has started; resolves when they are gone. */
  end(): Promise<void>
}

/**
 * Runs a program in a group of its own. A second process waits for the end of its input: that is `end`, or the end of
 * the test's process, however it comes about. Then it ends the group, so that no browser outlives a test that was
 * killed.
 */
const KEEPER = `exec 3<&0
setsid "$0" "$@" </dev/null 3<&- & group=$!
trap "" INT TERM HUP
(
  cat <&3 >/dev/null
  kill -s TERM -- -$group 2>/dev/null
  for tenth in 1 2 3 4 5 6 7 8 9 10; do kill -0 -$group 2>/dev/null || exit 0; sleep 0.1; done
  kill -s KILL -- -$group 2>/dev/null
) &
wait $group`

/**
 * Starts a program that certainly ends with this process.
 * @param env added to this process's
 */
export function keep(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Kept {
  const child = spawn('sh', ['-c', KEEPER, program, ...args], {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  let over = false
  const hear = (text: Buffer) => {
    said = (said + text).slice(-20_000)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.stdin.on('error', () => undefined)
  child.once('exit', () => {
    over = true
  })
  const gone = new Promise<void>((done) => child.once('close', () => done()))
  return {
    said: () => said,
    over: () => over,
    end: () => {
      child.stdin.end()
      return gone
    },
  }
}

/**
 * Asks until something gives a value.
 * @param kept the program that is waited for; where it ends before, nothing is waited for
 * @param seconds how long at most
 * @throws with what the program said
 */
export async function started<Value>(kept: Kept, ask: () => Promise<Value | null>, seconds = 60): Promise<Value> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const value = await ask().catch(() => null)
    if (value !== null) return value
    if (kept.over() || Date.now() > end) {
      await kept.end()
      throw new Error(`a program did not start: ${kept.said()}`)
    }
    await new Promise((again) => setTimeout(again, 50))
  }
}
