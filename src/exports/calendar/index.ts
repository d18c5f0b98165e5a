/**
 * Events in time: when they take place, what is past, calendars and feeds. Pure: no browser, no clock, no file system.
 */
export { type FeedEntry, type FeedHead, writeFeed } from './feed.ts'
export { type EventBook, eventFiles } from './files.ts'
