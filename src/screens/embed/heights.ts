import { HEIGHT_STEP } from './contract.ts'

/**
 * The height that the host is told: the same for every question, steps for everything else, so that it says nothing of
 * an answer.
 * @param content height of what is shown
 * @param shared height of the tallest question at this width
 */
export function toldHeight(isQuestion: boolean, content: number, shared: number): number {
  const needed = Math.ceil(Math.max(content, shared))
  return isQuestion ? needed : Math.ceil(needed / HEIGHT_STEP) * HEIGHT_STEP
}
