import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { WallTime } from '../../domain/matching/index.ts'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import { Comparison, compareRulebooks, type Part, type RulebookDifference, type Task } from './compare-rulebooks.ts'
import type { Compared } from './compare-worker.ts'

/** Fewer pieces than this are done here: a thread takes a second to begin. */
const FEW = 3

/** More threads than this wait for memory, not for the processor. */
const MOST_THREADS = 4

/** Gives a piece to a thread and waits for what it found. */
function ask(worker: Worker, task: Task): Promise<Part> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (part: Part) => {
      worker.off('error', reject)
      resolve(part)
    })
    worker.postMessage(task)
  })
}

/**
 * `compareRulebooks`, on several threads: whoever is free takes the next piece. The same result.
 * @param onProgress called with the number of pieces done and their total
 */
export async function compareInParallel(
  before: Rulebook,
  after: Rulebook,
  now: WallTime,
  onProgress: (done: number, of: number) => void = () => {},
  threads = Math.min(MOST_THREADS, availableParallelism()),
): Promise<RulebookDifference> {
  const comparison = new Comparison(before, after, now)
  const { tasks } = comparison
  if (tasks.length < FEW || threads < 2) return compareRulebooks(before, after, now, onProgress)
  const workerData: Compared = { before, after, now }
  const workers = Array.from(
    { length: Math.min(threads, tasks.length) },
    () => new Worker(new URL('./compare-worker.ts', import.meta.url), { workerData }),
  )
  const parts: Part[] = []
  let next = 0
  let done = 0
  const work = async (worker: Worker) => {
    for (let at = next++; at < tasks.length; at = next++) {
      parts[at] = await ask(worker, tasks[at]!)
      onProgress(++done, tasks.length)
    }
  }
  try {
    await Promise.all(workers.map(work))
    return comparison.together(parts)
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
