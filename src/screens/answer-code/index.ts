export { EnterCode } from './enter-code.tsx'
export { HandoverCode } from './handover-code.tsx'
