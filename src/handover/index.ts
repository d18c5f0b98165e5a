/** A short spoken code for answers: from the caller's page to the helpline's desk and back, without a server. */
export { type CodeFault, type Decoded, decode, encode, grouped, versionOf } from './code.ts'
export { EnterCode } from './enter-code.tsx'
export { HandoverCode } from './handover-code.tsx'
export { sizeOf } from './space.ts'
