/** The helpline's desk. */
export { Desk, type DeskProps } from './desk.tsx'
