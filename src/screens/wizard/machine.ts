import { assign, setup } from 'xstate'
import {
  type Answers,
  askedQuestions,
  type Question,
  type QuestionId,
  withChoice,
} from '../../domain/rulebook/index.ts'
import { beginEdit, nextScreen, type Progress, previousScreen, type Screen, screens, screensOnTheWay } from './flow.ts'

export interface WizardContext extends Progress {
  /** The last choice made the total of questions grow, which is said in words. */
  readonly grew: boolean
}

export type WizardEvent =
  /** Goes on, with what is chosen on this screen. */
  | { readonly type: 'next'; readonly values: readonly string[] }
  | { readonly type: 'back' }
  /** Shows the offers now, with what is chosen on this screen. */
  | { readonly type: 'results'; readonly values: readonly string[] }
  | { readonly type: 'edit'; readonly question: QuestionId }
  /** Follows the browser's Back and Forward to a screen that was shown before. */
  | { readonly type: 'go'; readonly to: Screen }
  /** Shows the result of answers that were given elsewhere: those of a code. What was answered here gives way. */
  | { readonly type: 'resume'; readonly answers: Answers }
  | { readonly type: 'restart' }

/** Answers and position when nothing has been answered. */
export const EMPTY: WizardContext = { answers: {}, editing: null, leftFrom: null, grew: false }

/**
 * Builds the wizard's machine from the questions: one state a question, `emergency` after `danger`, `results`. Nothing
 * about the order stands here – every transition asks the pure functions of `flow.ts`, with its target as data, so that
 * the machine can be drawn and walked (docs/decisions).
 * @param questions in the order in which they are asked; a condition names earlier questions only
 * @throws Error without a question
 */
export function createWizard(questions: readonly Question[]) {
  const byId = (id: Screen) => questions.find((question) => question.id === id)
  const totalOf = (answers: Answers) => askedQuestions(questions, answers).length

  /** The answers with what an event chose on a screen. */
  function chosen(screen: Screen, answers: Answers, event: WizardEvent): Answers {
    const question = byId(screen)
    return question !== undefined && 'values' in event ? withChoice(answers, question, event.values) : answers
  }

  const machine = setup({
    types: { context: {} as WizardContext, events: {} as WizardEvent },
    guards: {
      leadsTo: ({ context, event }, { from, to }: { from: Screen; to: Screen }) =>
        nextScreen(questions, from, { ...context, answers: chosen(from, context.answers, event) }) === to,
      leadsBackTo: ({ context }, { from, to }: { from: Screen; to: Screen }) =>
        previousScreen(questions, from, context) === to,
      goesTo: ({ context, event }, { to }: { to: Screen }) =>
        event.type === 'go' && event.to === to && screens(questions, context.answers).includes(to),
      edits: ({ context, event }, { to }: { to: Screen }) =>
        event.type === 'edit' && event.question === to && screens(questions, context.answers).includes(to),
    },
    actions: {
      store: assign(({ context, event }, { from }: { from: Screen }) => {
        const answers = chosen(from, context.answers, event)
        // The emergency card asks nothing: what was said of the total still holds on the question after it.
        if (answers === context.answers) return {}
        return { answers, grew: totalOf(answers) > totalOf(context.answers) }
      }),
      /** Whoever goes on has left the early look at the result behind; an edit comes back to it. */
      goOn: assign(({ context }) => ({ leftFrom: context.editing === null ? null : context.leftFrom })),
      leaveEarly: assign((_, { from }: { from: Screen }) => ({ leftFrom: from })),
      edit: assign(({ context, event }) => ({
        editing: event.type === 'edit' ? beginEdit(questions, context.answers, event.question) : null,
      })),
      /** An edit ends where the browser's history leads away from it. */
      follow: assign(({ context }, { to }: { to: Screen }) => ({
        editing: screensOnTheWay(questions, context).includes(to) ? context.editing : null,
      })),
      settle: assign({ editing: null }),
      empty: assign(EMPTY),
      resume: assign(({ event }) => ('answers' in event ? { ...EMPTY, answers: event.answers } : {})),
    },
  })

  const ids = questions.map(({ id }) => id)
  const first = ids[0]
  if (first === undefined) throw new Error('A wizard needs a question.')
  const all: readonly Screen[] = [
    ...ids.flatMap((id): Screen[] => (id === 'danger' ? [id, 'emergency'] : [id])),
    'results',
  ]
  const forward = (from: Screen) =>
    all
      .slice(all.indexOf(from) + 1)
      .filter((to) => to !== 'emergency' || from === 'danger')
      .map((to) => ({
        guard: { type: 'leadsTo', params: { from, to } } as const,
        target: to,
        actions: [{ type: 'store', params: { from } } as const, 'goOn' as const],
      }))
  /** To every screen before, and out of an edit to the result; the emergency card always has its question before it. */
  const backward = (from: Screen) => {
    const before: readonly Screen[] = all.slice(0, all.indexOf(from))
    const targets: readonly Screen[] =
      from === 'results' ? before : from === 'emergency' ? ['danger'] : [...before, 'results']
    return targets.map((to) => ({ guard: { type: 'leadsBackTo', params: { from, to } } as const, target: to }))
  }

  const state = (from: Screen) => ({
    on: {
      next: forward(from),
      back: backward(from),
      results: {
        target: 'results',
        actions: [{ type: 'store', params: { from } } as const, { type: 'leaveEarly', params: { from } } as const],
      },
    },
  })
  const results = {
    entry: ['settle' as const],
    on: {
      back: backward('results'),
      edit: ids.map((to) => ({
        guard: { type: 'edits', params: { to } } as const,
        target: to,
        actions: ['edit' as const],
      })),
    },
  }

  return machine.createMachine({
    id: 'wizard',
    context: EMPTY,
    initial: first,
    states: Object.fromEntries(all.map((screen) => [screen, screen === 'results' ? results : state(screen)])),
    on: {
      restart: { target: `.${first}`, actions: ['empty'] },
      resume: { target: '.results', actions: ['resume'] },
      go: all.map((to) => ({
        guard: { type: 'goesTo', params: { to } } as const,
        target: `.${to}`,
        actions: [{ type: 'follow', params: { to } } as const],
      })),
    },
  })
}

export type WizardMachine = ReturnType<typeof createWizard>
