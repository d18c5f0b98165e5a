import { parentPort, workerData } from 'node:worker_threads'
import { answerFigures } from './answer-figures.ts'
import { doorFigures } from './door-figures.ts'
import type { Judgement, JudgementTask } from './judgement.ts'

const { rulebook, now, locations, questions } = workerData as JudgementTask
const judgement: Judgement = {
  doors: doorFigures(rulebook, locations, now),
  answers: answerFigures(rulebook, questions, now),
}
parentPort?.postMessage(judgement)
