import { isDeepStrictEqual } from 'node:util'
import { answersTo, askedQuestions } from '../../src/domain/rulebook/index.ts'
import type { Screen } from '../../src/screens/wizard/index.ts'
import { type Invariant, same, screenOf } from './explore.ts'

/** The question that a screen stands for: the emergency card belongs to danger. */
function belongsTo(screen: Screen): Screen {
  return screen === 'emergency' ? 'danger' : screen
}

/** What stays true of edits from the summary. */
export const editInvariants: Readonly<Record<string, Invariant>> = {
  '„edit“ opens a question that is asked, from the result only': ({ questions }, { before, event, after }) => {
    if (event.type !== 'edit') return true
    const { answers, leftFrom } = before.context
    const asked = askedQuestions(questions, answers).map(({ id }) => id)
    if (screenOf(before) !== 'results' || !asked.includes(event.question)) return same(before, after)
    const known = questions.map(({ id }) => id).filter((id) => asked.includes(id) || answersTo(answers, id).length > 0)
    return (
      screenOf(after) === event.question &&
      after.context.leftFrom === leftFrom &&
      isDeepStrictEqual(after.context.editing, { question: event.question, known })
    )
  },

  'an edit leads to each question that it raised, then to the result': ({ questions }, { before, event, after }) => {
    const { editing } = before.context
    if (editing === null || event.type !== 'next') return true
    const from = belongsTo(screenOf(before))
    const at = questions.findIndex(({ id }) => id === from)
    const raised = askedQuestions(questions, after.context.answers).filter(
      (question) => questions.indexOf(question) > at && !editing.known.includes(question.id),
    )
    const now = screenOf(before) === 'danger' && after.context.answers.danger === 'now'
    return screenOf(after) === (now ? 'emergency' : (raised[0]?.id ?? 'results'))
  },

  'an edit is over on the result and on every screen that is not part of it': (_, { after }) => {
    const { editing } = after.context
    if (editing === null) return true
    const question = belongsTo(screenOf(after))
    return question === editing.question || (question !== 'results' && !editing.known.some((id) => id === question))
  },

  'an edit begins with „edit“ alone, and lasts until the result or „go“': (_, { before, event, after }) => {
    if (event.type === 'edit' && screenOf(before) === 'results') return true
    const [was, is] = [before.context.editing, after.context.editing]
    if (is !== null) return isDeepStrictEqual(is, was)
    return was === null || screenOf(after) === 'results' || event.type === 'go' || event.type === 'restart'
  },

  '„back“ out of an edit leads through its own screens to the result': (_, { before, event, after }) => {
    const { editing } = before.context
    if (editing === null || event.type !== 'back') return true
    return (screenOf(after) === 'results') === (screenOf(before) === editing.question)
  },
}
