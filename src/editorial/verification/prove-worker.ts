import { parentPort, workerData } from 'node:worker_threads'
import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import type { Alone } from './check-offer.ts'
import { studyOf } from './proof-input.ts'
import { lookAtAll, lookAtOffers, type Share } from './prove.ts'

/**
 * What a thread is given: the rules and its share. Its first message holds its offers, its second (after it was sent
 * all of them) its findings.
 */
export interface Task {
  readonly rulebook: Rulebook
  readonly now: WallTime
  readonly share: Share
  readonly tries: number
  readonly known: ReadonlySet<string>
}

const { rulebook, now, share, tries, known } = workerData as Task
const study = studyOf(rulebook, now, recommend)
const port = parentPort
port?.once('message', (alone: readonly Alone[]) => {
  port.postMessage({ findings: lookAtAll(study, alone, share, tries, known) })
})
port?.postMessage({ alone: lookAtOffers(study, share, () => port.postMessage({ done: 1 })) })
