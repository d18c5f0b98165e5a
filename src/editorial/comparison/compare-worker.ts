import { parentPort, workerData } from 'node:worker_threads'
import type { WallTime } from '../../domain/matching/index.ts'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import { Comparison, type Task } from './compare-rulebooks.ts'

/** What a thread is given; then one piece after the other, each answered with what it found. */
export interface Compared {
  readonly before: Rulebook
  readonly after: Rulebook
  readonly now: WallTime
}

const { before, after, now } = workerData as Compared
const comparison = new Comparison(before, after, now)
const port = parentPort
port?.on('message', (task: Task) => port.postMessage(comparison.do(task)))
