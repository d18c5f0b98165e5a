import type { Net, RequestPolicy } from './net.ts'

/** Limits requests per host: never two within the gap. */
export class Pace {
  readonly #net: Net
  readonly #gap: number
  readonly #turns = new Map<string, Promise<number>>()

  constructor(net: Net, { gap }: RequestPolicy) {
    this.#net = net
    this.#gap = gap
  }

  /** Resolves when the next request to the host may start. */
  async turn(host: string): Promise<void> {
    const before = this.#turns.get(host)
    const mine = this.#wait(before)
    this.#turns.set(host, mine)
    await mine
  }

  async #wait(before: Promise<number> | undefined): Promise<number> {
    if (before !== undefined) {
      const due = (await before) + this.#gap
      while (this.#net.now() < due) await this.#net.sleep(due - this.#net.now())
    }
    return this.#net.now()
  }
}
