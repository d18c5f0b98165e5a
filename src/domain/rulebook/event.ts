import type { TextLanguage } from './types.ts'
import type { Area, DayOfWeek, NamedRole } from './vocabulary.ts'

export const EVENT_KINDS = [
  'lecture',
  'training',
  'exchange',
  'consultation-hour',
  'conference',
  'podcast-live',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EVENT_MODES = ['online', 'on-site', 'both'] as const
export type EventMode = (typeof EVENT_MODES)[number]

export const EVENT_STATUSES = ['scheduled', 'cancelled', 'postponed', 'moved-online'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** Places of a weekday in the month: the first to the fifth, and counted from the end. */
export const PLACES_IN_MONTH = [1, 2, 3, 4, 5, -1, -2, -3, -4, -5] as const

/** A weekday of a rhythm; `nth` is its place in the month, from the end where negative. */
export interface RhythmDay {
  readonly weekday: DayOfWeek
  readonly nth?: (typeof PLACES_IN_MONTH)[number]
}

/** How an event comes back: the part of RFC 5545's RRULE that editors may write. */
export interface Rhythm {
  readonly every: 'week' | 'month'
  readonly interval: number
  /** Empty: the weekday (week) or the day of the month (month) of the start. */
  readonly days: readonly RhythmDay[]
  readonly count?: number
  /** Last day that may hold an occurrence, ISO date, German calendar. */
  readonly until?: string
}

/** Where something was read. */
export interface Citation {
  readonly title: string
  readonly url?: string
  /** The page's own date or version, as it gives it. */
  readonly date?: string
}

/**
 * An event or exchange format (DOMAIN 3.2), without words. Every time is German wall time: `2026-11-30T18:00`; a day alone, `2026-11-30`, means all day.
 */
export interface PublicEvent {
  readonly id: string
  /** Stable name in calendars and feeds, a UUID made from the id. */
  readonly uid: string
  readonly kind: EventKind
  readonly area: Area
  /** Absent: everybody. */
  readonly audience?: readonly NamedRole[]
  readonly start: string
  /** End of the first occurrence; of an all-day event its last day. */
  readonly end?: string
  readonly rhythm?: Rhythm
  /** Days on which a series does not take place and never was announced. */
  readonly except: readonly string[]
  /** Days on which an announced occurrence of a series is called off: they stay, marked. */
  readonly calledOff: readonly string[]
  /** The series that a single event belongs to. */
  readonly seriesId?: string
  /** Absent: no source says. */
  readonly mode?: EventMode
  readonly status: EventStatus
  readonly onlineTool?: string
  readonly registration?: {
    readonly required: boolean | null
    readonly url?: string
    readonly email?: string
    readonly deadline?: string
    readonly seats?: number
    readonly seatsLeft?: number
  }
  readonly free: boolean | null
  readonly organiser: string
  readonly coOrganisers: readonly string[]
  readonly speakers: readonly string[]
  /** Whether a camera has to be on, whether the own name has to be shown, whether it is recorded, whether what is said stays inside. Null: not known. */
  readonly camera: boolean | null
  readonly realName: boolean | null
  readonly recorded: boolean | null
  readonly confidential: boolean | null
  readonly captions: boolean | null
  readonly signLanguage: boolean | null
  readonly stepFree: boolean | null
  readonly languages: readonly string[]
  readonly contactMail?: string
  /** The day on which an editor last compared the entry with its sources. */
  readonly lastChecked: string
}

/** The words of one event in one language. */
export interface EventText extends TextLanguage {
  readonly title: string
  readonly summary: string
  readonly place?: string
  readonly joinInfo?: string
  readonly price?: string
  readonly sources: readonly Citation[]
}
