import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { WallTime } from '../../domain/matching/index.ts'
import { type Land, QUESTIONS, type Rulebook } from '../../domain/rulebook/index.ts'
import type { Judgement, JudgementTask } from './judgement-worker.ts'

/**
 * The figures of all Länder and of all answers, on several threads.
 * @param threads two unless the machine has one core
 */
export async function judgementInParallel(
  rulebook: Rulebook,
  now: WallTime,
  threads = Math.min(2, availableParallelism()),
): Promise<Judgement> {
  const locations = rulebook.questions.find(({ id }) => id === 'location')!.answers as readonly (Land | 'skip')[]
  const mine = <T>(all: readonly T[], part: number) => all.filter((_, index) => index % threads === part)
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, part) => {
      const task: JudgementTask = {
        rulebook,
        now,
        locations: mine(locations, part),
        questions: mine(QUESTIONS, part),
      }
      const worker = new Worker(new URL('./judgement-worker.ts', import.meta.url), { workerData: task })
      return new Promise<Judgement>((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
      })
    }),
  )
  return {
    doors: locations.flatMap((land) => parts.flatMap(({ doors }) => doors.filter((one) => one.land === land))),
    answers: QUESTIONS.flatMap((id) =>
      parts.flatMap(({ answers }) => answers.filter(({ question }) => question === id)),
    ),
  }
}
