/** The helpline's desk. */
export { Desk, type DeskProps } from './desk.tsx'
export type { English } from './lazy-chunk.ts'
