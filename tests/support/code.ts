import type { Frame, Page } from 'playwright-core'
import { encode } from '../../src/domain/answer-code/index.ts'
import type { Answers } from '../../src/domain/rulebook/index.ts'
import { offersShown, rulebook } from './walk.ts'

/** The spoken code of some answers. */
export function codeOf(answers: Answers): string {
  const code = encode(rulebook.questions, answers)
  if (code === null) throw new Error('the questions have outgrown the code')
  return code
}

/** Types a code on the first question, as a person does. */
export async function typeCode(page: Page | Frame, code: string): Promise<void> {
  await page.locator('[data-resume] summary').click()
  await page.locator('[data-code-field]').fill(code)
  await page.locator('[data-code-field]').press('Enter')
}

/** Types a code and waits for its offers. */
export async function enterCode(page: Page | Frame, code: string): Promise<void> {
  await typeCode(page, code)
  await offersShown(page)
}
