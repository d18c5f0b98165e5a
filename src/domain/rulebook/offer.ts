import type { Closure, Contact, Hours } from './contact.ts'
import type { TextLanguage } from './languages.ts'
import type {
  Area,
  Confidence,
  Focus,
  Help,
  Kind,
  NamedBackground,
  NamedIncident,
  NamedRole,
  Need,
  Phase,
  PoliceTask,
  PoliceValue,
  Status,
} from './vocabulary.ts'

/** One offer, reduced to what matching and cards need. Its texts are separate, one set per language. */
export interface Offer {
  readonly id: string
  readonly area: Area
  readonly kind: Kind
  readonly focus: Focus
  /** Whether users can talk to a person there. */
  readonly talks: boolean
  /** The roles it serves; absent: every role. */
  readonly roles?: readonly NamedRole[]
  readonly incident: readonly NamedIncident[]
  readonly background: readonly NamedBackground[]
  /** An office for a background that also takes these roles for their office alone, whatever the background. */
  readonly alsoForOffice?: readonly NamedRole[]
  readonly help: Help
  readonly policeTask?: PoliceTask
  /** Offers of one house are one help, one card and one row; absent: the offer alone. */
  readonly house?: string
  /** Regional siblings that together cover the Land and share a card: the card may lead. */
  readonly coversLand?: true
  /** Never at the head of the first doors while another may lead. */
  readonly mayHead: boolean
  /** Never one of the first doors; it may stand in the rows below them. */
  readonly noDoor?: true
  /** Stands among all offers only. */
  readonly listOnly: boolean
  readonly needs: readonly Need[]
  readonly police: PoliceValue
  readonly phases: readonly Phase[]
  readonly anonymous: boolean | null
  readonly free: boolean | null
  readonly languages: readonly string[]
  readonly status: Status
  /** Last day of operation, ISO date, German calendar. */
  readonly endsOn?: string
  /** Former ids that are now offices of this offer: their old addresses lead here. */
  readonly aliases?: readonly string[]
  /** The id shared by all entries of one office that is listed for several areas. */
  readonly office?: string
  /** The regional siblings that share a card with this offer, and on a sibling the id of the card's main offer. */
  readonly siblings?: readonly string[]
  readonly siblingOf?: string
  readonly regional: boolean
  readonly confidence: Confidence
  /** ISO date of the last confirmation by a person; absent: never confirmed. */
  readonly confirmedOn?: string
  /** When its pages were last read, year and month. */
  readonly read: string
  /** The newest date on its source pages, in the page's own form (year, month or day). */
  readonly pageDate?: string
  readonly hours?: Hours
  /** Days on which it is closed out of turn. */
  readonly closures?: readonly Closure[]
  readonly contact: Contact
  /** Incidents that the offer states it does not take; the wording is in its texts. */
  readonly notForIncidents: readonly NamedIncident[]
}

/**
 * The words of one offer in one language that the guide needs: `forYou` tells what the summary tells, for the person
 * and shorter.
 */
export interface OfferText extends TextLanguage {
  readonly name: string
  /** As people say it, at most 40 characters. */
  readonly shortName: string
  /** The language of the short name where it is a German name in a text of another language. */
  readonly nameLang?: 'de'
  /** What they do for the person, in one sentence of at most 160 characters. */
  readonly forYou: string
  readonly provider: string
  readonly region?: string
  readonly hint?: string
  readonly notFor: readonly string[]
  readonly hoursNote?: string
  readonly video?: string
  /** Labels of the telephone numbers, in the order of the numbers; empty for a number without a label. */
  readonly phoneLabels: readonly string[]
}

/** All words of one offer in one language, as its own page, the desk and the files of open data have them. */
export interface WholeOfferText extends OfferText {
  readonly summary: string
}
