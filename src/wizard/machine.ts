import { assign, setup } from 'xstate'
import type { Answers, Question, QuestionId } from '../rulebook/index.ts'
import { withChoice } from './choice.ts'
import { nextScreen, type Progress, positionOf, previousScreen, type Screen, screens } from './flow.ts'

export interface WizardContext extends Progress {
  /** The total of questions last shown, so that a growing one is said in words. */
  readonly total: number
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
  | { readonly type: 'restart' }

/** Answers and position when nothing has been answered. */
export function emptyContext(questions: readonly Question[]): WizardContext {
  return { answers: {}, editing: null, leftFrom: null, total: questions.length, grew: false }
}

/**
 * Builds the wizard's machine from the questions: one state a question, `emergency`, `results`. Nothing about the order stands here – every transition
 * asks the pure functions of `flow.ts`, with its target as data, so that the machine can be drawn and walked (docs/decisions).
 */
export function createWizard(questions: readonly Question[]) {
  const byId = (id: Screen) => questions.find((question) => question.id === id)

  /** The answers with what an event chose on a screen. */
  function chosen(screen: Screen, answers: Answers, event: WizardEvent): Answers {
    const question = byId(screen)
    return question !== undefined && 'values' in event ? withChoice(answers, question, event.values) : answers
  }

  const machine = setup({
    types: { context: {} as WizardContext, events: {} as WizardEvent },
    guards: {
      leadsTo: ({ context, event }, { from, to }: { from: Screen; to: Screen }) =>
        nextScreen(questions, from, context, context.answers, chosen(from, context.answers, event)) === to,
      leadsBackTo: ({ context }, { from, to }: { from: Screen; to: Screen }) =>
        previousScreen(questions, from, context) === to,
      goesTo: ({ context, event }, { to }: { to: Screen }) =>
        event.type === 'go' && event.to === to && screens(questions, context.answers).includes(to),
      edits: ({ event }, { to }: { to: Screen }) => event.type === 'edit' && event.question === to,
    },
    actions: {
      store: assign(({ context, event }, { from }: { from: Screen }) => {
        const answers = chosen(from, context.answers, event)
        const total = positionOf(questions, answers, 'danger').of
        return { answers, total, grew: total > context.total }
      }),
      leaveEarly: assign((_, { from }: { from: Screen }) => ({ leftFrom: byId(from)?.id ?? null })),
      edit: assign(({ event }) => ({ editing: event.type === 'edit' ? event.question : null, leftFrom: null })),
      settle: assign({ editing: null }),
      empty: assign(() => emptyContext(questions)),
    },
  })

  const ids: readonly Screen[] = questions.map(({ id }) => id)
  const all: readonly Screen[] = ['emergency', ...ids, 'results']
  const forward = (from: Screen) =>
    all
      .filter(
        (to) =>
          to !== from &&
          (to === 'results' ||
            (to === 'emergency'
              ? from === 'danger'
              : from === 'emergency'
                ? to !== 'danger'
                : ids.indexOf(to) > ids.indexOf(from))),
      )
      .map((to) => ({
        guard: { type: 'leadsTo', params: { from, to } } as const,
        target: to,
        actions: [{ type: 'store', params: { from } } as const],
      }))
  const backward = (from: Screen) =>
    all
      .filter((to) => to !== from)
      .map((to) => ({ guard: { type: 'leadsBackTo', params: { from, to } } as const, target: to }))

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
    context: emptyContext(questions),
    initial: ids[0],
    states: Object.fromEntries(all.map((screen) => [screen, screen === 'results' ? results : state(screen)])),
    on: {
      restart: { target: `.${ids[0]}`, actions: ['empty'] },
      go: all.map((to) => ({ guard: { type: 'goesTo', params: { to } } as const, target: `.${to}` })),
    },
  })
}

export type WizardMachine = ReturnType<typeof createWizard>
