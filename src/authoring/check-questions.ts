import { ANSWERS, QUESTIONS } from '../rulebook/index.ts'
import { hint } from './nearest.ts'
import type { Parsed } from './parse.ts'
import type { Problem } from './problem.ts'
import type { QuestionsFile } from './schema/index.ts'

/** Every question stands once, with exactly the answers that its id promises to form controls and to the command line (DESIGN 3). */
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
              `„${id}“ ist keine Antwort auf ${question.id}.${hint(id, left)} Erlaubt: ${expected.join(', ')}.`,
            ),
          ]
    })
    // A misspelt answer is missing too; said once is enough.
    return problems.length > 0 ? problems : left.map((id) => file.at([index, 'answers'], `Die Antwort „${id}“ fehlt.`))
  })
  return [...missing, ...answers]
}
