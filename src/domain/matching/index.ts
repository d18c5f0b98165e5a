/** Answers + rulebook → recommendation with its trace. Pure: no browser, no clock, no file system. */

export { byOrder, type Candidate, cardOf, reach, weighing } from './candidates.ts'
export { mayBeDoor } from './doors.ts'
export { easterSunday, isHoliday } from './holidays.ts'
export { matchesOffer } from './offer-match.ts'
export {
  type Answering,
  hasHours,
  numberOpenings,
  numberToCall,
  type Opening,
  openingAt,
  openingOf,
  UNKNOWN,
} from './opening.ts'
export type { Reason } from './reasons.ts'
export { type Listed, type Recommendation, type Recommended, recommend } from './recommend.ts'
export { readSituation, type Situation } from './situation.ts'
export { firstAction, stepTextFor } from './steps.ts'
export type { Talk } from './talk.ts'
export { type Fit, type Trace, traceOffer } from './trace.ts'
export { addDays, formatWallTime, parseWallTime, type WallTime, wallTimeOf, weekday } from './wall-time.ts'
