import type { Frame } from 'playwright-core'
import { type Answers, answersTo, askedQuestions } from '../../src/domain/rulebook/index.ts'
import { rulebook } from './walk.ts'

/**
 * Somebody's whole visit to the offers, made by a script in their frame, as fast as the guide answers: without the
 * mouse of the test browser, which would scroll the page around.
 */
export function visitIn(frame: Frame, answers: Answers): Promise<void> {
  const steps = askedQuestions(rulebook.questions, answers).map(({ id }) => ({ id, values: answersTo(answers, id) }))
  return frame.evaluate(async (steps) => {
    const there = async (selector: string) => {
      for (let time = 0; time < 1000; time++) {
        const element = document.querySelector<HTMLElement>(selector)
        if (element !== null) return element
        await new Promise((done) => setTimeout(done, 10))
      }
      throw new Error(`${selector} does not come`)
    }
    for (const { id, values } of steps) {
      const control = await there(`[name="${id}"]`)
      if (control instanceof HTMLSelectElement) control.value = values[0] ?? ''
      else
        for (const value of values) {
          const input = await there(`input[name="${id}"][value="${value}"]`)
          if (!input.matches(':checked')) input.click()
        }
      ;(await there('[data-action="next"]')).click()
      if (id === 'danger' && values[0] === 'now') (await there('[data-action="next"]:not(form *)')).click()
    }
    await there('[data-section]')
  }, steps)
}
