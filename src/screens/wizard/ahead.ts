import type { Answers, Question } from '../../domain/rulebook/index.ts'
import { nextScreen, positionOf } from './flow.ts'

/**
 * Whether the second question is the same, and counted alike, for everybody who is not in danger now: then it can be
 * written before anybody has answered (docs/decisions/0050-second-question-early.md).
 */
export function isSecondTheSame(questions: readonly Question[]): boolean {
  const [first] = questions
  if (first?.id !== 'danger') return false
  const given: readonly Answers[] = [{}, ...first.answers.map((danger) => ({ danger }) as Answers)]
  return given
    .filter(({ danger }) => danger !== 'now')
    .every((answers) => {
      const screen = nextScreen(questions, 'danger', { answers, editing: null, leftFrom: null })
      const { at, of } = positionOf(questions, answers, 'incident')
      return screen === 'incident' && at === 2 && of === positionOf(questions, {}, 'incident').of
    })
}
