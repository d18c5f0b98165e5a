/** How an offer is reached, in words: numbers, times, offices, and how old each fact is. Without React. */
export { ageWords, freshnessWords } from './age.ts'
export { hoursLines, isAlwaysOpen, spanWords } from './hours-lines.ts'
export { type ContactLine, contactLines, type FactOf } from './lines.ts'
export { areaName, landName, shortArea } from './names.ts'
export {
  atOffice,
  type ChosenOffices,
  chosenOffice,
  lacksNumber,
  officeWord,
  type Reached,
  reachedAt,
  ringingFirst,
  servesWords,
} from './reached.ts'
