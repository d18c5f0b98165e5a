import { ANSWERS, QUESTIONS } from '../../../domain/rulebook/index.ts'
import { didYouMean } from '../read/nearest.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { QuestionsFile } from '../schema/index.ts'

/**
 * A question may only depend on earlier ones. `countedAnswers` and `askedQuestions` judge each condition by the answers
 * before it: a condition on a later question, or on the question itself, would stay open, and everyone would be asked.
 */
function laterQuestions(file: Parsed<QuestionsFile>): readonly Problem[] {
  const ids = file.value.map(({ id }) => id)
  return file.value.flatMap((question, index) =>
    (['when', 'unless', 'only'] as const).flatMap((side) =>
      QUESTIONS.filter((named) => question[side]?.[named] !== undefined && ids.indexOf(named) >= index).map((named) =>
        file.at(
          [index, side, named],
          `„${question.id}“ hängt von „${named}“ ab, das ${named === question.id ? 'sie selbst ist' : 'erst danach gefragt wird'}. Erlaubt sind Fragen davor: ${ids.slice(0, index).join(', ') || 'keine, denn sie ist die erste'}.`,
        ),
      ),
    ),
  )
}

/**
 * Every question exists once, depends on earlier ones only, and has exactly the answers in `ANSWERS`, which form
 * controls and the command line rely on.
 */
export function checkQuestions(file: Parsed<QuestionsFile>): readonly Problem[] {
  const ids = file.value.map(({ id }) => id)
  const twice = file.value.flatMap(({ id }, index) =>
    ids.indexOf(id) < index
      ? [file.at([index, 'id'], `Die Frage „${id}“ steht zweimal da. Bitte eine davon löschen.`)]
      : [],
  )
  if (twice.length > 0) return twice
  const missing = QUESTIONS.filter((id) => !ids.includes(id)).map((id) => file.at([], `Die Frage „${id}“ fehlt.`))
  const answers = file.value.flatMap((question, index) => {
    const given = question.answers.map(({ id }) => id)
    const expected = ANSWERS[question.id]
    const left = expected.filter((id) => !given.includes(id))
    const problems = given.flatMap((id, at) => {
      const path = [index, 'answers', at, 'id']
      if (given.indexOf(id) < at)
        return [file.at(path, `Die Antwort „${id}“ steht zweimal da. Bitte eine davon löschen.`)]
      return expected.includes(id)
        ? []
        : [
            file.at(
              path,
              `„${id}“ ist keine Antwort auf ${question.id}.${didYouMean(id, left)} Erlaubt: ${expected.join(', ')}.`,
            ),
          ]
    })
    // A misspelt answer is also missing; one message is enough.
    return problems.length > 0 ? problems : left.map((id) => file.at([index, 'answers'], `Die Antwort „${id}“ fehlt.`))
  })
  return [...missing, ...answers, ...(missing.length > 0 ? [] : laterQuestions(file))]
}
