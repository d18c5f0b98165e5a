import {
  type Answers,
  type Condition,
  NOT_SAID,
  QUESTIONS,
  type Question,
  type QuestionId,
} from '../../domain/rulebook/index.ts'

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
   * Whether no answer counts as `NOT_SAID`. Not where another question is asked on it: while it is open, answers to
   * that question stay (`readSituation`), after a "not said" they may fall away. Nor where it is itself asked on
   * another: what is not asked counts as nothing at all.
   */
  readonly silenceSkips: boolean
}

/** The whole space of raw answers: one axis a question, in the order of the vocabulary. */
export type Space = { readonly [Q in QuestionId]: Axis }

/** Every choice out of some answers, the empty one too. */
function subsets(answers: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** answers.length }, (_, bits) => answers.filter((_, at) => (bits >> at) & 1))
}

/**
 * Single answers; of several: those that go together, with and without those that stand apart, and each exclusive one
 * with and without them.
 */
function choices({ kind, answers, exclusive, apart }: Question): RawAnswer[] {
  const raw = (chosen: readonly string[]): RawAnswer => ({
    chosen: answers.filter((answer) => chosen.includes(answer)),
    bits: chosen.reduce((bits, answer) => bits | (1 << answers.indexOf(answer)), 0),
  })
  if (kind === 'one') return answers.map((answer) => raw([answer]))
  const beside = subsets(apart)
  const others = answers.filter((answer) => !exclusive.includes(answer) && !apart.includes(answer))
  const several = beside.flatMap((more) => subsets(others).map((some) => [...some, ...more]))
  const alone = exclusive.flatMap((answer) => beside.map((more) => [answer, ...more]))
  return [...several.filter(({ length }) => length > 0), ...alone].map(raw)
}

/** Whether a condition asks of a question. */
function asksOn({ when, unless, only }: Condition, id: QuestionId): boolean {
  return [when, unless, only].some((match) => match?.[id] !== undefined)
}

/** The whole space: every question unanswered, each single answer, each legal choice of several. */
export function spaceOf(questions: readonly Question[]): Space {
  const axes = QUESTIONS.map((id): [QuestionId, Axis] => {
    const question = questions.find((candidate) => candidate.id === id)
    if (question === undefined) throw new Error(`The question ${id} is missing.`)
    const always = Object.keys(question.ask).length === 0
    const silenceSkips = always && questions.every(({ ask }) => !asksOn(ask, id))
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

/** The answer that means "not said", as a bit. */
export function notSaid({ question }: Axis): number {
  return 1 << question.answers.indexOf(NOT_SAID[question.id])
}

/** What a raw answer counts as once everything open counts as not said (`readSituation`). */
export function countsAs(axis: Axis, index: number): number {
  const { bits } = axis.raw[index]!
  return bits === 0 ? notSaid(axis) : bits
}

const DIFFERENT = new WeakMap<Axis, readonly number[]>()

/** Raw answers to a question that can differ: without the "not said" that counts like no answer. */
export function different(axis: Axis): readonly number[] {
  const known = DIFFERENT.get(axis)
  if (known !== undefined) return known
  const made = [...axis.raw.keys()].filter((index) => !axis.silenceSkips || axis.raw[index]!.bits !== notSaid(axis))
  DIFFERENT.set(axis, made)
  return made
}
