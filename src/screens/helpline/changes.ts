import { recommend, type WallTime } from '../../domain/matching/index.ts'
import {
  type Answers,
  answersTo,
  askedQuestions,
  type Offer,
  pressAnswer,
  type Question,
  type QuestionId,
  type Rulebook,
} from '../../domain/rulebook/index.ts'
import { isHigher, type SectionName, standingOf } from './section.ts'

/** One answer that would bring an offer up: given, or – in a question with several – taken back. */
export interface Change {
  readonly question: QuestionId
  readonly answer: string
  readonly takenBack: boolean
  readonly section: SectionName
}

/** The answers that differ from the given ones by one answer of one question. */
function oneStepAway(question: Question, answers: Answers): { answer: string; takenBack: boolean; answers: Answers }[] {
  const chosen = answersTo(answers, question.id)
  return question.answers
    .filter((answer) => question.kind === 'several' || !chosen.includes(answer))
    .map((answer) => ({ answer, takenBack: chosen.includes(answer), answers: pressAnswer(answers, question, answer) }))
}

/**
 * Two answers that together bring an offer into the open lists, where one alone only gets it into the list of all. The
 * second is looked for after the best single one: what two answers can do in any order is not worked out.
 * @param single what `changesFor` found
 */
export function changeOfTwo(
  single: readonly Change[],
  offer: Offer,
  rulebook: Rulebook,
  answers: Answers,
  now: WallTime,
): readonly [Change, Change] | null {
  const [one] = single
  const question = rulebook.questions.find(({ id }) => id === one?.question)
  if (one === undefined || question === undefined || isHigher(one.section, 'later')) return null
  const changed = pressAnswer(answers, question, one.answer)
  const other = changesFor(offer, rulebook, changed, now).find(
    (change) => change.question !== one.question && isHigher(change.section, 'later'),
  )
  return other === undefined ? null : [one, other]
}

/**
 * Which single answer would bring an offer into a higher section. Asks `recommend` for each of them; there is no second
 * rule. Changes that bring it to the first doors stand before the others, then the order of the questions.
 */
export function changesFor(offer: Offer, rulebook: Rulebook, answers: Answers, now: WallTime): readonly Change[] {
  const today = standingOf(offer, recommend(rulebook, answers, now), rulebook).section
  if (today === 'first') return []
  const changes = askedQuestions(rulebook.questions, answers).flatMap((question) =>
    oneStepAway(question, answers).flatMap(({ answer, takenBack, answers: changed }): Change[] => {
      const { section } = standingOf(offer, recommend(rulebook, changed, now), rulebook)
      return section !== null && isHigher(section, today) ? [{ question: question.id, answer, takenBack, section }] : []
    }),
  )
  return changes.sort((a, b) => (isHigher(a.section, b.section) ? -1 : isHigher(b.section, a.section) ? 1 : 0))
}
