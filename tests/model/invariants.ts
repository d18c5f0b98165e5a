import { isDeepStrictEqual } from 'node:util'
import { answersTo, askedQuestions, countedAnswers, QUESTIONS } from '../../src/domain/rulebook/index.ts'
import { EMPTY, positionOf, previousScreen, screens } from '../../src/screens/wizard/index.ts'
import { editInvariants } from './edit-invariants.ts'
import { type Invariant, questionOf, same, screenOf, send } from './explore.ts'

/**
 * What stays true whatever somebody does, by its sentence. An invariant that does not speak of an event holds for it.
 */
export const invariants: Readonly<Record<string, Invariant>> = {
  'the screen is one of those that belong to the answers': ({ questions }, { after }) =>
    screens(questions, after.context.answers).includes(screenOf(after)),

  'a question that is not asked is never shown': ({ questions }, { after }) => {
    const question = questionOf(questions, after)
    return question === undefined || askedQuestions(questions, after.context.answers).includes(question)
  },

  'the emergency card follows when danger is chosen, and only then': (_, { before, event, after }) => {
    const chosen = after.context.answers.danger === 'now'
    if (event.type === 'next' && screenOf(before) === 'danger') return (screenOf(after) === 'emergency') === chosen
    return screenOf(after) !== 'emergency' || chosen
  },

  '„back“ leads to the previous screen, and nowhere from the start': ({ questions }, { before, event, after }) =>
    event.type !== 'back' ||
    screenOf(after) === (previousScreen(questions, screenOf(before), before.context) ?? screenOf(before)),

  '„next“ with the same choice returns to where „back“ was pressed': ({ machine }, { before, event, after }) => {
    const [from, to] = [screenOf(before), screenOf(after)]
    if (event.type !== 'back' || from === to) return true
    if (to === 'results') return before.context.editing !== null
    const values = to === 'emergency' ? [] : answersTo(before.context.answers, to)
    const early = from === 'results' && before.context.leftFrom === to
    const returned = send(machine, after, { type: early ? 'results' : 'next', values })
    return screenOf(returned) === from && isDeepStrictEqual(returned.context.answers, before.context.answers)
  },

  '„back“ returns to where „next“ or „results“ was pressed': ({ machine }, { before, event, after }) => {
    if ((event.type !== 'next' && event.type !== 'results') || screenOf(before) === screenOf(after)) return true
    if (event.type === 'next' && before.context.editing !== null && screenOf(after) === 'results') return true
    return screenOf(send(machine, after, { type: 'back' })) === screenOf(before)
  },

  '„results“ shows the result from every other screen and remembers it': (_, { before, event, after }) => {
    if (event.type !== 'results') return true
    if (screenOf(before) === 'results') return same(before, after)
    return screenOf(after) === 'results' && after.context.leftFrom === screenOf(before)
  },

  '„next“ forgets an early look at the result, but in an edit': (_, { before, event, after }) =>
    event.type !== 'next' ||
    screenOf(before) === 'results' ||
    after.context.leftFrom === (before.context.editing === null ? null : before.context.leftFrom),

  '„next“ leads on from every screen but the result': (_, { before, event, after }) =>
    event.type !== 'next' || (screenOf(before) === 'results') === (screenOf(after) === screenOf(before)),

  'what is chosen is stored: known answers, one or several, of the exclusive one, and only beside those set apart': (
    { questions },
    { before, event, after },
  ) => {
    const question = questionOf(questions, before)
    if (question === undefined || (event.type !== 'next' && event.type !== 'results')) return true
    const known = question.answers.filter((answer) => event.values.includes(answer))
    const open = known.filter((answer) => !question.exclusive.includes(answer))
    const stored = after.context.answers[question.id]
    if (known.length === 0) return stored === undefined
    if (question.kind === 'one') return typeof stored === 'string' && known.includes(stored)
    if (open.some((answer) => !question.apart.includes(answer))) return isDeepStrictEqual(stored, open)
    if (open.length === known.length) return isDeepStrictEqual(stored, open)
    // Two that stand alone only meet before the script has run: one of them counts.
    const alone = Array.isArray(stored) ? stored.filter((answer) => !question.apart.includes(answer)) : []
    const rest = Array.isArray(stored) ? stored.filter((answer) => question.apart.includes(answer)) : []
    return alone.length === 1 && known.includes(alone[0]) && isDeepStrictEqual(rest, open)
  },

  'an answer changes on its own screen only, whether its question is asked or not': (_, { before, event, after }) => {
    if (event.type === 'restart' || event.type === 'resume') return true
    const own = event.type === 'next' || event.type === 'results' ? screenOf(before) : null
    return QUESTIONS.every((id) => id === own || before.context.answers[id] === after.context.answers[id])
  },

  'what is not asked does not count, but a given „no police“': ({ questions }, { after }) => {
    const { answers } = after.context
    const asked = askedQuestions(questions, answers).map(({ id }) => id)
    const counted = countedAnswers(questions, answers)
    return QUESTIONS.every((id) => {
      const counts = asked.includes(id) || (id === 'police' && answers.police === 'no')
      return counted[id] === (counts ? answers[id] : undefined)
    })
  },

  'the total of questions never grows without a word': ({ questions }, { before, event, after }) => {
    if (event.type === 'restart' || event.type === 'resume') return true
    const total = (answers: typeof after.context.answers) => positionOf(questions, answers, 'danger').of
    const grows = total(after.context.answers) > total(before.context.answers)
    const answered = event.type === 'next' || event.type === 'results'
    if (answered && questionOf(questions, before) !== undefined) return after.context.grew === grows
    return !grows && after.context.grew === before.context.grew
  },

  '„restart“ empties everything': ({ questions }, { event, after }) =>
    event.type !== 'restart' || (screenOf(after) === questions[0]?.id && isDeepStrictEqual(after.context, EMPTY)),

  '„resume“ shows the result of its answers, whatever was answered before': (_, { event, after }) =>
    event.type !== 'resume' ||
    (screenOf(after) === 'results' && isDeepStrictEqual(after.context, { ...EMPTY, answers: event.answers })),

  '„go“ reaches the screens that are there now, and no other': ({ questions }, { before, event, after }) => {
    if (event.type !== 'go') return true
    if (!screens(questions, before.context.answers).includes(event.to)) return same(before, after)
    return screenOf(after) === event.to && after.context.leftFrom === before.context.leftFrom
  },

  ...editInvariants,
}
