import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import type { Alone } from './check-offer.ts'
import { studyOf } from './proof-input.ts'
import { type Findings, type Proof, TRIES, together } from './prove.ts'
import type { Task } from './prove-worker.ts'

interface Told {
  readonly done?: number
  readonly alone?: readonly Alone[]
  readonly findings?: Findings
}

/** Waits for the next message that carries one of the two results; reports every offer that is done meanwhile. */
function next<K extends 'alone' | 'findings'>(worker: Worker, key: K, done: () => void): Promise<NonNullable<Told[K]>> {
  return new Promise((resolve, reject) => {
    const hear = (told: Told) => {
      if (told.done !== undefined) done()
      const result = told[key]
      if (result === undefined || result === null) return
      worker.off('message', hear)
      worker.off('error', reject)
      resolve(result)
    }
    worker.on('message', hear)
    worker.once('error', reject)
  })
}

/**
 * `prove`, on several threads: each takes a share of the offers, then, with all of them known, a share of the Länder
 * and of the examples. The same result.
 * @param onProgress told how many of all offers have been looked at
 * @param threads two unless the machine has one core
 */
export async function proveInParallel(
  rulebook: Rulebook,
  now: WallTime,
  known: ReadonlySet<string> = new Set(),
  onProgress: (done: number, of: number) => void = () => {},
  threads = Math.min(2, availableParallelism()),
): Promise<Proof> {
  const study = studyOf(rulebook, now, recommend)
  const workers = Array.from({ length: threads }, (_, part) => {
    const task: Task = { rulebook, now, share: { part, of: threads }, tries: TRIES, known }
    return new Worker(new URL('./prove-worker.ts', import.meta.url), { workerData: task })
  })
  let count = 0
  const done = () => onProgress(++count, rulebook.offers.length)
  try {
    const parts = await Promise.all(workers.map((worker) => next(worker, 'alone', done)))
    const alone = parts.flat().sort((a, b) => (a.offer.id < b.offer.id ? -1 : 1))
    const findings = workers.map((worker) => next(worker, 'findings', done))
    for (const worker of workers) worker.postMessage(alone)
    return together(study, alone, await Promise.all(findings), TRIES)
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
