import type { TextLanguage } from './languages.ts'
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

/** Positions of a weekday in the month: the first to the fifth, and counted from the end. */
export const PLACES_IN_MONTH = [1, 2, 3, 4, 5, -1, -2, -3, -4, -5] as const

/** A weekday of a rhythm; `nth` is its position in the month, negative from the end. */
export interface RhythmDay {
  readonly weekday: DayOfWeek
  readonly nth?: (typeof PLACES_IN_MONTH)[number]
}

/** How an event repeats: the part of the RRULE of RFC 5545 that editors may write. */
export interface Rhythm {
  readonly every: 'week' | 'month'
  readonly interval: number
  /** Empty: the weekday (week) or the day of the month (month) of the start. */
  readonly days: readonly RhythmDay[]
  readonly count?: number
  /** Last day that may hold an occurrence, ISO date, German calendar. */
  readonly until?: string
}

/** A source of a statement. */
export interface Citation {
  readonly title: string
  readonly url?: string
  /** The date or version that the page gives, in the page's own form. */
  readonly date?: string
}

/**
 * An event or series without texts. All times are German wall time (`2026-11-30T18:00`); a date alone (`2026-11-30`)
 * means all day.
 */
export interface PublicEvent {
  readonly id: string
  /** Stable identifier in calendars and feeds: a UUID derived from the id. */
  readonly uid: string
  readonly kind: EventKind
  readonly area: Area
  /** Absent: for everyone. */
  readonly audience?: readonly NamedRole[]
  readonly start: string
  /** End of the first occurrence; for an all-day event its last day. */
  readonly end?: string
  readonly rhythm?: Rhythm
  /** Days left out of a series that were never announced. */
  readonly except: readonly string[]
  /** Days of a series that were announced and then cancelled; they stay visible, marked as cancelled. */
  readonly calledOff: readonly string[]
  /** The series that a single event belongs to. */
  readonly seriesId?: string
  /** Absent: the sources do not say. */
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
  /**
   * Whether participants need a camera, show their real name, are recorded, and whether what is said stays
   * confidential. null: not known.
   */
  readonly camera: boolean | null
  readonly realName: boolean | null
  readonly recorded: boolean | null
  readonly confidential: boolean | null
  readonly captions: boolean | null
  readonly signLanguage: boolean | null
  readonly stepFree: boolean | null
  readonly languages: readonly string[]
  readonly contactMail?: string
  /** Day on which an editor last compared the entry with its sources, ISO date. */
  readonly lastChecked: string
}

/** The texts of one event in one language. */
export interface EventText extends TextLanguage {
  readonly title: string
  readonly summary: string
  readonly place?: string
  readonly joinInfo?: string
  readonly price?: string
  readonly sources: readonly Citation[]
}
