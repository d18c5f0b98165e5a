import { type Answers, pressAnswer, type Question } from '../../domain/rulebook/index.ts'

/** What the inline script of this page left behind (src/build/publishing/early-keys.ts). */
interface EarlyKeys {
  /** Stops listening and gives what was pressed before the app arrived: pairs of question and answer, in order. */
  stop(): readonly (readonly [question: string, answer: string])[]
}

declare global {
  interface Window {
    lotseDesk?: EarlyKeys
  }
}

/** Takes over what was pressed before the app arrived, once; a press on an answer means what it means afterwards. */
export function takeEarlyKeys(page: Window, questions: readonly Question[]): Answers {
  const presses = page.lotseDesk?.stop() ?? []
  delete page.lotseDesk
  return presses.reduce<Answers>((given, [id, answer]) => {
    const question = questions.find((one) => one.id === id)
    return question === undefined ? given : pressAnswer(given, question, answer)
  }, {})
}
