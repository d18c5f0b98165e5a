/** Texts for the caller and for the next office. */
export { callbackSentence } from './callback-sentence.ts'
export { CallerTexts } from './caller-texts.tsx'
export { closingSentence } from './closing-sentence.ts'
export { emailText } from './email-text.ts'
export { toldAnswers } from './told-answers.ts'
export { transferText } from './transfer-text.ts'
