/** What comes with the rules, for everybody alike: the result, and on the first question the field for a code. */
export { Result } from './result.tsx'
export { Resume } from './resume.tsx'
