/** A phone's line: bits per second, milliseconds. */
export interface Line {
  readonly name: string
  readonly down: number
  readonly up: number
  readonly delay: number
  /** How much slower than this machine the phone is that goes with the line. */
  readonly slower: number
}

/** The line that most figures of docs/budgets.md are measured with. */
export const SLOW_4G: Line = { name: 'slow 4G', down: 1_600_000, up: 750_000, delay: 150, slower: 4 }

/** The lines of a village, the worst first. */
export const VILLAGE_LINES: readonly Line[] = [
  { name: 'EDGE', down: 240_000, up: 200_000, delay: 840, slower: 6 },
  { name: 'bad 3G', down: 400_000, up: 400_000, delay: 400, slower: 6 },
  SLOW_4G,
]
