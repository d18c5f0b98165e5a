import type { Policy, Question, QuestionId, Rulebook } from '../../src/domain/rulebook/index.ts'
import { type Space, spaceOf } from '../../src/editorial/verification/answer-space.ts'
import { tinyRules } from './tiny-rules.ts'

const KEPT: { readonly [Q in QuestionId]: readonly string[] } = {
  danger: ['now', 'no', 'skip'],
  incident: ['online', 'threat', 'internal', 'strain', 'prevent', 'skip', 'past'],
  background: ['far-right', 'racism', 'partner', 'none'],
  location: ['BY', 'SN', 'skip'],
  role: ['full-time', 'honorary', 'staff', 'relative', 'supporter', 'skip'],
  police: ['yes', 'already', 'unsure', 'no'],
}

/** The questions of the tiny rules with few answers; each is always asked unless a test says otherwise. */
export const TINY_QUESTIONS: readonly Question[] = tinyRules([]).questions.map((question) => ({
  ...question,
  answers: question.answers.filter((answer) => KEPT[question.id].includes(answer)),
  ask: {},
}))

/** A policy that tells nothing apart: without lines, rows and conditions. */
export const NO_POLICY: Policy = {
  ...tinyRules([]).policy,
  soft: [],
  doors: { hit: [], soft: [] },
  acuteFirst: {},
  alsoOpenToRoles: [],
}

/** A rulebook with these offers alone. */
export function emptyRules(offers: Rulebook['offers'] = [], policy: Partial<Policy> = {}): Rulebook {
  return { ...tinyRules([]), questions: TINY_QUESTIONS, policy: { ...NO_POLICY, ...policy }, offers }
}

/** The number of a raw answer on its axis; no answers: silence. */
export function rawOf(space: Space, id: QuestionId, ...chosen: readonly string[]): number {
  const at = space[id].raw.findIndex((raw) => raw.chosen.join() === chosen.join())
  if (at < 0) throw new Error(`${chosen} is no answer to ${id}.`)
  return at
}

export const TINY_SPACE = spaceOf(TINY_QUESTIONS)
