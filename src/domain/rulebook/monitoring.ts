import type { Language } from './languages.ts'
import type { AREAS, Area, Incident, Land, NamedBackground, PoliceValue, QuestionId } from './vocabulary.ts'

/** Number of matching offers: `all`, and `own` for those of the Land itself; the rest is nationwide. */
export interface OfferCount {
  readonly all: number
  readonly own: number
}

export type CountsByPolice = { readonly [V in PoliceValue]: OfferCount }

/** Offers for one area and one incident or background. The area `DE` stands for a user who names no Land. */
export interface CoverageCell<Subject extends Incident | NamedBackground> {
  readonly area: (typeof AREAS)[number]
  readonly subject: Subject
  readonly counts: CountsByPolice
}

/** Land × incident and Land × background, each by police value. */
export interface Coverage {
  readonly incidents: readonly CoverageCell<Incident>[]
  readonly backgrounds: readonly CoverageCell<NamedBackground>[]
}

/** Age of the facts of the running offers. */
export interface FreshnessReport {
  readonly offers: number
  /** Confirmed offers by age in days: `fresh` below `oldAfter`, `old` below `staleAfter`, `stale` from there on. */
  readonly confirmed: { readonly fresh: number; readonly old: number; readonly stale: number }
  readonly unconfirmed: number
  readonly oldAfter: number
  readonly staleAfter: number
  /** Offers by the month in which their sources were last read (`2026-11`), newest first. */
  readonly read: readonly { readonly month: string; readonly offers: number }[]
  /** Offers by the year of the newest date on their sources, newest first; null: no page carries a date. */
  readonly pages: readonly { readonly year: string | null; readonly offers: number }[]
  /** The offers whose pages carry the oldest dates, oldest first. */
  readonly oldest: readonly { readonly offer: string; readonly pageDate: string }[]
  readonly areas: readonly {
    readonly area: Area
    readonly offers: number
    readonly confirmed: number
    readonly dated: number
  }[]
}

/** A Land without a police contact for officials; `reason` is null if no editor has explained it. */
export interface KnownGap {
  readonly land: Land
  readonly reason: Reason | null
}

/** Why a gap or exception stays; `lang` is set if the text is in another language than the page. */
export interface Reason {
  readonly text: string
  readonly lang?: Language | undefined
}

/** Offers that the checks report and that stay for a reason. */
export interface KnownException {
  readonly kind: 'not-open' | 'not-listed' | 'shared-contact'
  readonly offers: readonly string[]
  readonly reason: Reason
}

/** One box of the diagram of the questions, laid out; lengths in units of the SVG. */
export interface FlowBox {
  readonly id: QuestionId | 'emergency' | 'results'
  readonly title: string
  /** When it is shown, as text; empty: always. */
  readonly condition: string
  readonly y: number
  readonly height: number
  /** Title and condition wrapped into lines; `y` is the baseline. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly condition: boolean }[]
}

export interface FlowLayout {
  readonly width: number
  readonly height: number
  /** Space between the edge of the diagram and its boxes, and between the edge of a box and its text. */
  readonly edge: number
  readonly padding: number
  readonly boxes: readonly FlowBox[]
}

/** Data of the monitoring page in one language, computed when the site is built. */
export interface Monitoring {
  /** The newest month in which sources were read (`2026-11`): the state of the data. */
  readonly state: string
  /** Day of the build, ISO date, German calendar: decides which offers are running and how old confirmations are. */
  readonly countedOn: string
  readonly byPolice: { readonly [V in PoliceValue]: number }
  readonly coverage: Coverage
  readonly freshness: FreshnessReport
  readonly gaps: readonly KnownGap[]
  readonly exceptions: readonly KnownException[]
  readonly flow: FlowLayout
  /** Names of the offers that the page mentions, by id. */
  readonly names: { readonly [offer: string]: string }
}
