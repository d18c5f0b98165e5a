/** Words recommendations, hours and events. Without React, because the command line uses it too. */

export { doesWords } from './does.ts'
export { rhythmWords, titleWords, whenWords } from './events.ts'
export { callWords, openingSentence } from './opening.ts'
export { fitLine, reasonSentences } from './reasons.ts'
