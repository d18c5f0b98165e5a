import type { Language } from './languages.ts'
import type { AREAS, Area, Incident, Land, NamedBackground, PoliceValue, QuestionId } from './vocabulary.ts'

/** How many offers fit: in all, and of these the ones that work in the Land itself; the others are nationwide. */
export interface OfferCount {
  readonly all: number
  readonly own: number
}

export type CountsByPolice = { readonly [V in PoliceValue]: OfferCount }

/** What somebody of an area finds: for one incident, or made for one background. `DE`: somebody who names no Land. */
export interface CoverageCell<Subject extends Incident | NamedBackground> {
  readonly area: (typeof AREAS)[number]
  readonly subject: Subject
  readonly counts: CountsByPolice
}

/** Land × incident and Land × background, each by who learns of it. */
export interface Coverage {
  readonly incidents: readonly CoverageCell<Incident>[]
  readonly backgrounds: readonly CoverageCell<NamedBackground>[]
}

/** How old the facts of the running offers are. */
export interface FreshnessReport {
  readonly offers: number
  /** Confirmed by a person, by age in days: below `oldAfter`, below `staleAfter`, from there on. */
  readonly confirmed: { readonly fresh: number; readonly old: number; readonly stale: number }
  readonly unconfirmed: number
  readonly oldAfter: number
  readonly staleAfter: number
  /** Offers by the month in which their sources were last read, newest first: `2026-11`. */
  readonly read: readonly { readonly month: string; readonly offers: number }[]
  /** Offers by the year of the newest date on their sources, newest first; null: no page carries a date. */
  readonly pages: readonly { readonly year: string | null; readonly offers: number }[]
  /** The offers whose pages carry the oldest dates. */
  readonly oldest: readonly { readonly offer: string; readonly pageDate: string }[]
  readonly areas: readonly {
    readonly area: Area
    readonly offers: number
    readonly confirmed: number
    readonly dated: number
  }[]
}

/** A Land without a police contact made for officials; null where nobody has written down why. */
export interface KnownGap {
  readonly land: Land
  readonly reason: Reason | null
}

/** Why something stays as it is; `lang` where that is told in another language than the page's. */
export interface Reason {
  readonly text: string
  readonly lang?: Language | undefined
}

/** Offers that the checks find conspicuous and that stay as they are for a reason. */
export interface KnownException {
  readonly kind: 'not-open' | 'not-listed' | 'shared-contact'
  readonly offers: readonly string[]
  readonly reason: Reason
}

/** One box of the picture of the questions, laid out; lengths in units of the picture. */
export interface FlowBox {
  readonly id: QuestionId | 'emergency' | 'results'
  readonly title: string
  /** When it is shown; empty: always. */
  readonly condition: string
  readonly y: number
  readonly height: number
  /** Both as lines that fit; `y` is where the letters stand. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly condition: boolean }[]
}

export interface FlowLayout {
  readonly width: number
  readonly height: number
  /** Between the edge of the picture and its boxes, and between the edge of a box and its words. */
  readonly edge: number
  readonly padding: number
  readonly boxes: readonly FlowBox[]
}

/** Everything that the monitoring page shows in one language. Computed from the rules when the site is built. */
export interface Monitoring {
  /** The newest month in which sources were read: the state of the data. */
  readonly state: string
  /** The day of the build, ISO date: decides which offers run and how old confirmations are. */
  readonly countedOn: string
  readonly byPolice: { readonly [V in PoliceValue]: number }
  readonly coverage: Coverage
  readonly freshness: FreshnessReport
  readonly gaps: readonly KnownGap[]
  readonly exceptions: readonly KnownException[]
  readonly flow: FlowLayout
  /** Names of the offers that the page names. */
  readonly names: { readonly [offer: string]: string }
}
