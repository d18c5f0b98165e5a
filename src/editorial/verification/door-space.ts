import { readSituation, type Situation } from '../../domain/matching/index.ts'
import {
  type Answers,
  type Background,
  type Condition,
  type Danger,
  judge,
  type Land,
  NOT_SAID,
  type PoliceAnswer,
  type QuestionId,
  type Role,
  type Rulebook,
} from '../../domain/rulebook/index.ts'
import { effort, type Place, type Space } from './answer-space.ts'

/** What the answers outside of incident and background say, as they count. */
export interface Context {
  readonly danger: Danger
  readonly location: Land | 'skip'
  readonly role: Role
  /** Undefined where the question is not asked. */
  readonly police: PoliceAnswer | undefined
}

/** What counts of a background answer: the answers, or undefined where the question is not asked. */
export type Column = readonly Background[] | undefined

/**
 * How answers to background and police count beside some incidents: both asked, one not asked, or open because nothing
 * was said of what happened.
 */
export interface Mode {
  /** For each column, how many raw background answers count as it. */
  readonly weights: Float64Array
  /** For each column, the raw background answer of least effort that counts as it; -1 where there is none. */
  readonly rawBackground: Int32Array
  /** The raw police answers that count as each answer, the one of least effort first. */
  readonly rawPolice: ReadonlyMap<PoliceAnswer | undefined, readonly number[]>
}

/**
 * The space as it counts: raw incidents × backgrounds that count × contexts. Together they hold every raw answer set
 * once.
 */
export interface DoorSpace {
  readonly space: Space
  readonly columns: readonly Column[]
  readonly modes: readonly Mode[]
  /** The mode of each raw incident answer. */
  readonly modeOf: Uint8Array
}

function questionsOf({ when, unless, only }: Condition): readonly string[] {
  return [when, unless, only].flatMap((match) => Object.keys(match ?? {}))
}

/**
 * @throws Error where another question than background and police is asked on condition, or on anything but what
 * happened
 */
function checkAsked({ questions }: Rulebook): void {
  for (const { id, ask } of questions) {
    const on = questionsOf(ask)
    const may = id === 'background' || id === 'police' ? ['incident'] : []
    if (on.some((question) => !may.includes(question)))
      throw new Error(`The proof of the doors does not know the question ${id} asked on ${on.join(', ')}.`)
  }
}

function modeFor(rulebook: Rulebook, space: Space, incident: number, columnOf: (column: Column) => number): Mode {
  const { chosen } = space.incident.raw[incident]!
  const counted = (more: Answers) =>
    readSituation(rulebook, { ...(chosen.length > 0 && { incident: chosen as Answers['incident'] }), ...more }, '')
      .answers
  const columns = space.background.raw.map(({ chosen: given }) =>
    columnOf(counted(given.length > 0 ? { background: given as readonly Background[] } : {}).background),
  )
  const weights = new Float64Array(2 ** space.background.question.answers.length + 1)
  const rawBackground = new Int32Array(weights.length).fill(-1)
  for (const [raw, column] of columns.entries()) {
    weights[column]! += 1
    const before = rawBackground[column]!
    if (before < 0 || effort(space.background, raw) < effort(space.background, before)) rawBackground[column] = raw
  }
  const rawPolice = new Map<PoliceAnswer | undefined, number[]>()
  for (const [raw, { chosen: given }] of space.police.raw.entries()) {
    const { police } = counted(given.length > 0 ? { police: given[0] as PoliceAnswer } : {})
    rawPolice.set(police, [...(rawPolice.get(police) ?? []), raw])
  }
  return { weights, rawBackground, rawPolice }
}

/** Reads the space of a rulebook as it counts. */
export function doorSpace(rulebook: Rulebook, space: Space): DoorSpace {
  checkAsked(rulebook)
  const columns: Column[] = []
  const known = new Map<string, number>()
  const columnOf = (column: Column) => {
    const key = column?.join() ?? ''
    const at = known.get(key) ?? columns.push(column) - 1
    known.set(key, at)
    return at
  }
  const asks = (['background', 'police'] as const).map((id) => space[id].question.ask)
  const modes: Mode[] = []
  const modeKeys = new Map<string, number>()
  const modeOf = Uint8Array.from(space.incident.raw, ({ chosen }, raw) => {
    const answers: Answers = chosen.length === 0 ? {} : { incident: chosen as Answers['incident'] }
    const key = `${chosen.length === 0} ${asks.map((ask) => judge(ask, answers))}`
    const at = modeKeys.get(key) ?? modes.push(modeFor(rulebook, space, raw, columnOf)) - 1
    modeKeys.set(key, at)
    return at
  })
  return { space, columns, modes, modeOf }
}

/** Every context of a Land; of the questions outside, silence counts as not said. */
export function contextsOf({ questions }: Rulebook, location: Land | 'skip'): readonly Context[] {
  const answersOf = <T>(id: QuestionId) => questions.find((question) => question.id === id)!.answers as readonly T[]
  return answersOf<Danger>('danger').flatMap((danger) =>
    answersOf<Role>('role').flatMap((role) =>
      [...answersOf<PoliceAnswer>('police'), undefined].map((police) => ({ danger, location, role, police })),
    ),
  )
}

/** How many raw answer sets of the outer questions count as a context, beside incidents of a mode. */
export function contextWeight({ danger, location, role, police }: Context, mode: Mode): number {
  const silent = (id: 'danger' | 'location' | 'role', answer: string) => (answer === NOT_SAID[id] ? 2 : 1)
  const polices = mode.rawPolice.get(police)?.length ?? 0
  return polices * silent('danger', danger) * silent('location', location) * silent('role', role)
}

/** The raw answers of least effort that count as a context, an incident answer and a column. */
export function placeFor(
  { space, modes, modeOf }: DoorSpace,
  context: Context,
  incident: number,
  column: number,
): Place {
  const mode = modes[modeOf[incident]!]!
  const raw = (id: 'danger' | 'location' | 'role') =>
    context[id] === NOT_SAID[id] ? 0 : space[id].raw.findIndex(({ chosen }) => chosen[0] === context[id])
  return {
    incident,
    background: mode.rawBackground[column]!,
    police: mode.rawPolice.get(context.police)![0]!,
    danger: raw('danger'),
    location: raw('location'),
    role: raw('role'),
  }
}

/** A rulebook in which every question is asked. */
const ASKED = new WeakMap<Rulebook, Rulebook>()

/** A situation with exactly these answers, asked or not. */
export function situationWith(rulebook: Rulebook, answers: Answers, today: string): Situation {
  let asked = ASKED.get(rulebook)
  if (asked === undefined) {
    asked = { ...rulebook, questions: rulebook.questions.map((question) => ({ ...question, ask: {} })) }
    ASKED.set(rulebook, asked)
  }
  return { ...readSituation(asked, answers, today), answers }
}
