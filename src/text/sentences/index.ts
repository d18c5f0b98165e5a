/** How a recommendation becomes words. Knows no React: the command line speaks with it too. */

export { rhythmWords, titleWords, whenWords } from './events.ts'
export { openingSentence } from './opening.ts'
export { fitLine, reasonSentences } from './reasons.ts'
