import { recommend, type WallTime } from '../../domain/matching/index.ts'
import { type Answers, NOT_SAID, QUESTIONS, type QuestionId, type Rulebook } from '../../domain/rulebook/index.ts'
import { type Place, pageOf, seenIn, singlesOf, spaceOf, studyOf, Whole } from '../verification/index.ts'

/** In how many answer sets of a sample an answer shows something that no other answer to its question shows. */
export interface AnswerFigure {
  readonly question: QuestionId
  readonly answer: string
  readonly own: number
  readonly of: number
}

/** The other answers beside which each answer to a question is looked at; what happened is gone through whole. */
const SAMPLE: { readonly [Q in QuestionId]: readonly string[] } = {
  danger: ['no', 'worried'],
  incident: ['insult', 'online', 'threat', 'attack', 'sexual-harassment', 'internal', 'prevent', 'strain'],
  background: ['none', 'far-right', 'misogyny'],
  location: ['BY', 'HB', 'NW', 'SN'],
  role: ['honorary', 'staff', 'relative'],
  police: ['yes', 'unsure'],
}

/** Every combination of the sample's answers to the questions but one. */
function samplesWithout(question: QuestionId): readonly Answers[] {
  return QUESTIONS.filter((id) => id !== question).reduce<readonly Answers[]>(
    (all, id) =>
      all.flatMap((answers) =>
        SAMPLE[id].map((answer) => ({
          ...answers,
          [id]: id === 'incident' || id === 'background' ? [answer] : answer,
        })),
      ),
    [{}],
  )
}

/**
 * For each answer of some questions, in how many answer sets of a sample it shows something of its own: a door, a row,
 * a card, somebody to talk to, a sentence.
 */
export function answerFigures(
  rulebook: Rulebook,
  questions: readonly QuestionId[],
  now: WallTime,
): readonly AnswerFigure[] {
  const space = spaceOf(rulebook.questions)
  const { steps: visible } = rulebook.policy.limits
  const whole = new Whole(studyOf(rulebook, now, recommend))
  const see = (answers: Answers) => pageOf(whole.recommend(answers, now), answers, visible)
  // The raw answer that holds each answer alone.
  const alone = (id: QuestionId) =>
    new Map(singlesOf(space[id]).map((raw) => [space[id].raw[raw]!.chosen[0] as string | undefined, raw]))
  const raws = new Map(QUESTIONS.map((id) => [id, alone(id)]))
  return questions.flatMap((question) => {
    const own = new Map(space[question].question.answers.map((answer) => [answer, 0]))
    const samples = samplesWithout(question)
    for (const answers of samples) {
      const rest = Object.fromEntries(
        QUESTIONS.map((id) => [id, raws.get(id)!.get([answers[id] ?? []].flat()[0]) ?? 0]),
      ) as Place
      for (const answer of seenIn(space, question, rest, see)) own.set(answer, own.get(answer)! + 1)
    }
    return [...own]
      .filter(([answer]) => answer !== NOT_SAID[question])
      .map(([answer, count]) => ({ question, answer, own: count, of: samples.length }))
  })
}
