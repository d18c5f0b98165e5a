import {
  type Answers,
  answersTo,
  askedQuestions,
  type Question,
  type QuestionId,
} from '../../src/domain/rulebook/index.ts'
import { type Screen, screens } from '../../src/screens/wizard/index.ts'
import { allAnswers, type Choices } from './explore.ts'

/**
 * The ways of every edit: the edited question, those that the new answers raise and the old ones knew nothing of, the
 * result.
 */
function editWays(questions: readonly Question[], all: readonly Answers[]): readonly (readonly Screen[])[] {
  const asked = new Map(all.map((answers) => [answers, askedQuestions(questions, answers).map(({ id }) => id)]))
  const withEmergency = (id: QuestionId, { danger }: Answers): Screen[] =>
    id === 'danger' && danger === 'now' ? [id, 'emergency'] : [id]
  return all.flatMap((before) =>
    asked.get(before)!.flatMap((edited) =>
      all
        .filter((after) =>
          questions.every(({ id }) => id === edited || answersTo(before, id).length === 0 || before[id] === after[id]),
        )
        .map((after): Screen[] => {
          const raised = asked
            .get(after)!
            .filter((id) => !asked.get(before)!.includes(id) && answersTo(before, id).length === 0)
          return [...[edited, ...raised].flatMap((id) => withEmergency(id, after)), 'results']
        }),
    ),
  )
}

/**
 * The transitions that some answers make possible, by name: two screens stand side by side on a way, a result was asked
 * for from a screen, a question can be edited, a screen is there to go to. Counted out from the questions alone,
 * without the machine. One that is missing here is impossible by the data.
 */
export function possibleTransitions(questions: readonly Question[], choices: Choices): ReadonlySet<string> {
  const unanswered = Object.fromEntries(
    questions.map(({ id }) => [id, [[], ...(choices[id] ?? []).filter(({ length }) => length > 0)]]),
  )
  const all = allAnswers(questions, unanswered)
  const orders = all.map((answers) => screens(questions, answers))
  const edits = editWays(questions, all)
  const names = new Set<string>([`* restart ${questions[0]?.id}`, '* resume results'])
  for (const way of [...orders, ...edits]) {
    for (const [at, to] of way.slice(1).entries()) {
      names.add(`${way[at]} next ${to}`)
      if (to !== 'results') names.add(`${to} back ${way[at]}`)
    }
  }
  for (const screen of new Set(orders.flat())) {
    names.add(`* go ${screen}`)
    if (screen === 'results') continue
    names.add(`${screen} results results`)
    names.add(`results back ${screen}`)
    if (screen === 'emergency') continue
    names.add(`results edit ${screen}`)
    names.add(`${screen} back results`)
  }
  return names
}
