/** Events in time: when they take place and what is past. Pure: no browser, no clock, no file system. */
export { daysBetween, daysOf, type Occurrence, occurrencesOf } from './occurrences.ts'
export { type PastEvent, programmeAt, type UpcomingEvent } from './programme.ts'
export { readRhythm, WEEKDAYS } from './rhythm.ts'
export { instantOf, isAllDay, isOnTheClock, withOffset } from './zone.ts'
