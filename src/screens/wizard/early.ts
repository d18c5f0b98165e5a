import { type Answers, type Question, withChoice } from '../../domain/rulebook/index.ts'
import type { Screen } from './flow.ts'
import { EMPTY, type WizardContext } from './machine.ts'

/**
 * Where somebody stands when the application takes the page over: at the written question, or at the second one, to
 * which the inline script has led (docs/decisions/0050-second-question-early.md).
 */
export interface EarlySteps {
  readonly second: boolean
  /** What the browser kept of the entry of the written question, as the router writes it. */
  readonly first: { readonly usr?: unknown; readonly key?: string }
  /** The counter of the last entry that was made: they show the two screens in turn. 0 where none was. */
  readonly last: number
  /** What belongs to the screen that is not shown, with what was chosen there; none where only one was shown. */
  readonly away: readonly Node[] | undefined
}

/** The machine where the inline script has left it. */
export function beginAt(
  questions: readonly Question[],
  { second, away }: EarlySteps,
): { readonly value: Screen; readonly context: WizardContext } {
  const form = away?.find((node) => node instanceof HTMLFormElement)
  const given = form && new FormData(form)
  const answers = questions.reduce<Answers>(
    (answers, question) => withChoice(answers, question, given?.getAll(question.id).map(String) ?? []),
    {},
  )
  return { value: second ? 'incident' : 'danger', context: { ...EMPTY, answers } }
}
