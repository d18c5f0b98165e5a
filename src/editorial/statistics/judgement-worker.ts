import { parentPort, workerData } from 'node:worker_threads'
import type { WallTime } from '../../domain/matching/index.ts'
import type { Land, QuestionId, Rulebook } from '../../domain/rulebook/index.ts'
import { type AnswerFigure, answerFigures } from './answer-figures.ts'
import { type DoorFigures, doorFigures } from './door-figures.ts'

/** What one thread of the figures is given. */
export interface JudgementTask {
  readonly rulebook: Rulebook
  readonly now: WallTime
  readonly locations: readonly (Land | 'skip')[]
  readonly questions: readonly QuestionId[]
}

/** How right the doors are, in figures. */
export interface Judgement {
  readonly doors: readonly DoorFigures[]
  readonly answers: readonly AnswerFigure[]
}

const { rulebook, now, locations, questions } = workerData as JudgementTask
const judgement: Judgement = {
  doors: doorFigures(rulebook, locations, now),
  answers: answerFigures(rulebook, questions, now),
}
parentPort?.postMessage(judgement)
