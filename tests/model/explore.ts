import { isDeepStrictEqual } from 'node:util'
import { type EventFromLogic, type SnapshotFrom, transition } from 'xstate'
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph'
import {
  type Answers,
  countedAnswers,
  QUESTIONS,
  type Question,
  type QuestionId,
  withChoice,
} from '../../src/domain/rulebook/index.ts'
import { createWizard, type Screen, type WizardEvent, type WizardMachine } from '../../src/screens/wizard/index.ts'

export type WizardSnapshot = SnapshotFrom<WizardMachine>

/** Choices to try on each question; an empty one leaves it unanswered. */
export type Choices = { readonly [Q in QuestionId]?: readonly (readonly string[])[] }

/** One event and what it made of the machine. */
interface Step {
  readonly before: WizardSnapshot
  readonly event: WizardEvent
  readonly after: WizardSnapshot
}

export interface Explored {
  readonly questions: readonly Question[]
  readonly machine: WizardMachine
  readonly steps: readonly Step[]
}

/** Whether something holds of one step of a machine. */
export type Invariant = (walked: Pick<Explored, 'questions' | 'machine'>, step: Step) => boolean

/** The screen that a snapshot shows: the machine has no state within a state. */
export function screenOf({ value }: WizardSnapshot): Screen {
  const screens: readonly Screen[] = [...QUESTIONS, 'emergency', 'results']
  const shown = screens.find((screen) => screen === value)
  if (shown === undefined) throw new Error(`No screen: ${JSON.stringify(value)}`)
  return shown
}

/** The question that a snapshot shows; undefined on the emergency card and the result. */
export function questionOf(questions: readonly Question[], snapshot: WizardSnapshot): Question | undefined {
  return questions.find(({ id }) => id === snapshot.value)
}

/** Whether an event changed nothing. */
export function same(before: WizardSnapshot, after: WizardSnapshot): boolean {
  return before.value === after.value && isDeepStrictEqual(before.context, after.context)
}

/** What the machine makes of one event. */
export function send(machine: WizardMachine, before: WizardSnapshot, event: WizardEvent): WizardSnapshot {
  return transition(machine, before, event)[0]
}

/** Answers that codes may hold: none, some, and those that change which questions are asked. */
const CODED: readonly { readonly [Q in QuestionId]?: readonly string[] }[] = [
  {},
  { danger: ['now'], incident: ['threat'], police: ['no'] },
  { danger: ['no'], incident: ['prevent'], location: ['SN'] },
]

/** The answers of those codes, as far as these questions have them. */
function codedAnswers(questions: readonly Question[]): readonly Answers[] {
  return CODED.map((coded) =>
    countedAnswers(
      questions,
      questions.reduce<Answers>((all, question) => withChoice(all, question, coded[question.id] ?? []), {}),
    ),
  )
}

/**
 * Every event worth trying on a screen: its choices with “next” and with “results”, and what can be asked for on any
 * screen – of questions and screens that are not there as well, for the machine has to refuse them.
 */
function eventsOn(screen: Screen, choices: Choices, coded: readonly Answers[]): readonly WizardEvent[] {
  const values = screen === 'emergency' || screen === 'results' ? [[]] : (choices[screen] ?? [[]])
  const targets: readonly Screen[] = [...QUESTIONS, 'emergency', 'results']
  return [
    ...values.flatMap((chosen): WizardEvent[] => [
      { type: 'next', values: chosen },
      { type: 'results', values: chosen },
    ]),
    { type: 'back' },
    ...(screen === 'results' ? QUESTIONS.map((question): WizardEvent => ({ type: 'edit', question })) : []),
    ...targets.map((to): WizardEvent => ({ type: 'go', to })),
    ...coded.map((answers): WizardEvent => ({ type: 'resume', answers })),
    { type: 'restart' },
  ]
}

/**
 * A state as text, without what nothing depends on: the answers to questions that no condition names (of one that is
 * only asked at times: whether it has an answer), what is only shown (`grew`), and an early look at the result while
 * somebody goes on. Keeps the space small enough to be walked whole; the random walks go without it.
 */
function serializeState(questions: readonly Question[], { value, context }: WizardSnapshot): string {
  const { answers, editing, leftFrom } = context
  const named = questions.flatMap(({ ask }) => [
    ...Object.keys(ask.when ?? {}),
    ...Object.keys(ask.unless ?? {}),
    ...Object.keys(ask.only ?? {}),
  ])
  const told = questions.map(({ id, ask }) => {
    if (named.includes(id) || id === 'danger') return answers[id] ?? null
    return (ask.when ?? ask.unless ?? ask.only) !== undefined && answers[id] !== undefined
  })
  return JSON.stringify([value, told, editing, value === 'results' || editing !== null ? leftFrom : null])
}

/** What the graph functions of XState need to keep the space finite. */
export function traversal(questions: readonly Question[], choices: Choices) {
  const coded = codedAnswers(questions)
  return {
    events: (snapshot: WizardSnapshot): readonly EventFromLogic<WizardMachine>[] =>
      eventsOn(screenOf(snapshot), choices, coded),
    serializeState: (snapshot: WizardSnapshot) => serializeState(questions, snapshot),
  }
}

/** Walks the whole machine of some questions: every event from every state that can be reached with these choices. */
export function explore(questions: readonly Question[], choices: Choices): Explored {
  const machine = createWizard(questions)
  const map = getAdjacencyMap(machine, traversal(questions, choices))
  const steps = adjacencyMapToArray(map).map(({ state, event, nextState }) => ({
    before: state,
    event,
    after: nextState,
  }))
  return { questions, machine, steps }
}

/** Every combination of choices, unanswered questions included, as answers. */
export function allAnswers(questions: readonly Question[], choices: Choices): readonly Answers[] {
  return questions.reduce<readonly Answers[]>(
    (some, { id, kind }) =>
      some.flatMap((answers) =>
        (choices[id] ?? [[]]).map((chosen) =>
          chosen.length === 0 ? answers : { ...answers, [id]: kind === 'one' ? chosen[0] : chosen },
        ),
      ),
    [{}],
  )
}
