/** More states than a walk has: two of them still are one exact number. */
const MOST_STATES = 2 ** 26

/** Gives each combination of states of two walks one number; the states of a single walk are their own. */
export class Combined {
  readonly #numbers = new Map<number, number>()
  readonly states: (readonly number[])[] = []

  of(states: readonly number[]): number {
    const key = states.reduce((sum, state) => sum * MOST_STATES + state, 0)
    const at = this.#numbers.get(key) ?? this.states.push(states) - 1
    this.#numbers.set(key, at)
    return at
  }
}
