/** The helpline's desk. */
export { closingSentence } from './caller/index.ts'
export { Desk, type DeskProps } from './desk.tsx'
export type { English } from './lazy-chunk.ts'
export { spokenSentence } from './read-aloud.ts'
