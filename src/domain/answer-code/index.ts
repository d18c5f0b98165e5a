/** A short spoken code for answers: how answers become digits and digits answers. Pure. */

export { sizeOf } from './answer-numbering.ts'
export { type CodeFault, type Decoded, decode, encode, grouped, versionOf } from './code.ts'
