import { type Answers, QUESTIONS, type Question, type QuestionId } from '../../domain/rulebook/index.ts'

/** One raw answer to one question: nothing at all, one answer, or a legal choice of several. */
export interface RawAnswer {
  /** What was chosen; empty: the question has no answer. */
  readonly chosen: readonly string[]
  /** The chosen answers as bits, in the order of the question. */
  readonly bits: number
}

/** Every raw answer to one question. */
export interface Axis {
  readonly question: Question
  readonly raw: readonly RawAnswer[]
  /**
   * Whether no answer counts as skipping. Not where another question is asked on it: while it is open, answers to that question stay
   * (`readSituation`), after a skip they may fall away.
   */
  readonly silenceSkips: boolean
}

/** The whole space of raw answers: one axis a question, in the order of the vocabulary. */
export type Space = { readonly [Q in QuestionId]: Axis }

function choices(question: Question): RawAnswer[] {
  const bit = (answer: string) => 1 << question.answers.indexOf(answer)
  const alone = (question.kind === 'one' ? question.answers : question.exclusive).map((answer) => ({
    chosen: [answer],
    bits: bit(answer),
  }))
  if (question.kind === 'one') return alone
  const others = question.answers.filter((answer) => !question.exclusive.includes(answer))
  const several = Array.from({ length: 2 ** others.length - 1 }, (_, index) => {
    const chosen = others.filter((_, at) => ((index + 1) >> at) & 1)
    return { chosen, bits: chosen.reduce((bits, answer) => bits | bit(answer), 0) }
  })
  return [...several, ...alone]
}

/** Every raw answer to every question: unanswered, each single one, each legal choice of several. */
export function spaceOf(questions: readonly Question[]): Space {
  const axes = QUESTIONS.map((id): [QuestionId, Axis] => {
    const question = questions.find((candidate) => candidate.id === id)
    if (question === undefined) throw new Error(`The question ${id} is missing.`)
    const silenceSkips = questions.every(({ ask }) => ask.when?.[id] === undefined && ask.unless?.[id] === undefined)
    return [id, { question, raw: [{ chosen: [], bits: 0 }, ...choices(question)], silenceSkips }]
  })
  return Object.fromEntries(axes) as Space
}

/** How many raw answer sets a space holds. */
export function sizeOf(space: Space): number {
  return QUESTIONS.reduce((size, id) => size * space[id].raw.length, 1)
}

/** A place in the space: the index of a raw answer on each axis. */
export type Place = { readonly [Q in QuestionId]: number }

/** The answers at a place. */
export function answersAt(space: Space, place: Place): Answers {
  const answers: { [Q in QuestionId]?: string | readonly string[] } = {}
  for (const id of QUESTIONS) {
    const { question, raw } = space[id]
    const { chosen } = raw[place[id]]!
    if (chosen.length > 0) answers[id] = question.kind === 'one' ? chosen[0]! : chosen
  }
  return answers as Answers
}

/** How much somebody had to answer: the answers chosen in all, then the questions. */
export function effort(axis: Axis, index: number): number {
  const { length } = axis.raw[index]!.chosen
  return length === 0 ? 0 : 10 * length + 1
}

/** What a raw answer counts as once everything open is skipped (`readSituation`). */
export function countsAs(axis: Axis, index: number): number {
  const { bits } = axis.raw[index]!
  return bits === 0 ? 1 << axis.question.answers.indexOf('skip') : bits
}

/** Raw answers to a question that can differ: without the skip that counts like no answer. */
export function different(axis: Axis): readonly number[] {
  const skip = 1 << axis.question.answers.indexOf('skip')
  return [...axis.raw.keys()].filter((index) => !axis.silenceSkips || axis.raw[index]!.bits !== skip)
}
