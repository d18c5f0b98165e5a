import type { AnswerMatch, Answers, Condition } from './question.ts'
import { BESIDE_INCIDENTS, NOT_SAID, QUESTIONS, type QuestionId } from './vocabulary.ts'

/** Result of a condition; `open` if a question it depends on has no answer yet. */
export type Verdict = 'yes' | 'no' | 'open'

/** The answers to one question as a list; empty if it is unanswered. */
export function answersTo(answers: Answers, question: QuestionId): readonly string[] {
  const given = answers[question]
  if (given === undefined) return []
  return typeof given === 'string' ? [given] : given
}

function matches(match: AnswerMatch, answers: Answers): Verdict {
  let open = false
  for (const question of QUESTIONS) {
    const wanted = match[question]
    if (wanted === undefined) continue
    const given = answersTo(answers, question)
    if (given.length === 0) open = true
    else if (!given.some((answer) => wanted.includes(answer))) return 'no'
  }
  return open ? 'open' : 'yes'
}

/** What was said to a question: no silence, and nothing that only stands beside what happened. */
function namedIn(answers: Answers, question: QuestionId): readonly string[] {
  const beside: readonly string[] = question === 'incident' ? BESIDE_INCIDENTS : []
  return answersTo(answers, question).filter((answer) => answer !== NOT_SAID[question] && !beside.includes(answer))
}

/** Whether of these questions something was said, and nothing but these answers. */
function matchesOnly(match: AnswerMatch, answers: Answers): Verdict {
  let open = false
  for (const question of QUESTIONS) {
    const allowed = match[question]
    if (allowed === undefined) continue
    const named = namedIn(answers, question)
    if (answersTo(answers, question).length === 0) open = true
    else if (named.length === 0 || !named.every((answer) => allowed.includes(answer))) return 'no'
  }
  return open ? 'open' : 'yes'
}

/**
 * Evaluates a condition with three values. Within a question any listed answer suffices; across questions all have to
 * match. An unanswered question leaves the condition open.
 * @returns `yes` or `no` if no further answer can change it, else `open`
 */
export function judge(condition: Condition, answers: Answers): Verdict {
  const when = condition.when === undefined ? 'yes' : matches(condition.when, answers)
  const unless = condition.unless === undefined ? 'no' : matches(condition.unless, answers)
  const only = condition.only === undefined ? 'yes' : matchesOnly(condition.only, answers)
  if (when === 'no' || unless === 'yes' || only === 'no') return 'no'
  return when === 'open' || unless === 'open' || only === 'open' ? 'open' : 'yes'
}

/** Whether a condition is certainly true; an open condition is not. */
export function holds(condition: Condition, answers: Answers): boolean {
  return judge(condition, answers) === 'yes'
}
