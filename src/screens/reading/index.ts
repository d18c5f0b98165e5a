/** Pages that are only read, without the application: what the clock and a few keys change there (decision 0051). */
export { type Moment, tellHotline, tellOpenings } from './clock.ts'
export { FACTS_ID, type PageFacts, type ReadingFacts } from './facts.ts'
export { wordsOf } from './words.ts'
