import type { Language } from './languages.ts'
import type {
  Area,
  Background,
  Confidence,
  Danger,
  Focus,
  Incident,
  Kind,
  Land,
  NamedBackground,
  NamedIncident,
  NamedRole,
  Need,
  Phase,
  PoliceAnswer,
  PoliceValue,
  QuestionId,
  Role,
  Status,
} from './vocabulary.ts'

/** A user's answers. A missing question is unanswered. */
export interface Answers {
  readonly danger?: Danger
  readonly incident?: readonly Incident[]
  readonly background?: readonly Background[]
  readonly location?: Land | 'skip'
  readonly role?: Role
  readonly police?: PoliceAnswer
}

/** Answers by question: within a question any of them matches, across questions all have to match. */
export type AnswerMatch = { readonly [Q in QuestionId]?: readonly string[] }

/** A condition as data: true if `when` matches and `unless` does not. Without both it is always true. */
export interface Condition {
  readonly when?: AnswerMatch
  readonly unless?: AnswerMatch
}

export interface Question {
  readonly id: QuestionId
  readonly kind: 'one' | 'several'
  readonly answers: readonly string[]
  /** Answers that exclude all others: choosing one removes the others. */
  readonly exclusive: readonly string[]
  /** When the question is asked at all (docs/matching-rules.md). */
  readonly ask: Condition
}

/**
 * Opening hours as minutes of the week in German wall time: Monday 0:00 is 0, Sunday 24:00 is 10080. A span across
 * midnight is split there, one across the end of the week at 10080. `holidays` is what the source says about public
 * holidays: `open` as on other days, `closed`, or null if it says nothing.
 */
export interface Hours {
  readonly spans: readonly (readonly [from: number, to: number])[]
  readonly holidays: 'open' | 'closed' | null
}

export interface Phone {
  /** Grouped as in the source. */
  readonly number: string
  /** The dialled form: E.164, or a short number unchanged. */
  readonly dial: string
  readonly address?: string
  readonly email?: string
}

export interface Contact {
  readonly phones: readonly Phone[]
  readonly emails: readonly string[]
  readonly website?: string
  /** Links for which the sources only give http; the page marks them. */
  readonly insecure?: readonly ('website' | 'chat' | 'form')[]
  readonly chat?: string
  readonly form?: string
  readonly address?: string
}

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
  /** Incidents that open an offer made for a background without that background (DOMAIN 1.8 rule 4). */
  readonly through: readonly NamedIncident[]
  /** False: never at the head of the first doors while another may lead. */
  readonly lead: boolean
  readonly needs: readonly Need[]
  readonly police: PoliceValue
  readonly phases: readonly Phase[]
  readonly anonymous: boolean | null
  readonly free: boolean | null
  readonly languages: readonly string[]
  readonly status: Status
  /** Last day of operation, ISO date, German calendar. */
  readonly endsOn?: string
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
  readonly contact: Contact
  /** Incidents that the offer states it does not take; the wording is in its texts. */
  readonly notForIncidents: readonly NamedIncident[]
}

/** The language of a text, if it differs from the page's. */
export interface TextLanguage {
  readonly lang?: Language
}

/** The texts of one offer in one language. */
export interface OfferText extends TextLanguage {
  readonly name: string
  readonly provider: string
  readonly summary: string
  readonly region?: string
  readonly hint?: string
  readonly notFor: readonly string[]
  readonly hoursNote?: string
  readonly video?: string
  /** Labels of the telephone numbers, in the order of the numbers; empty for a number without a label. */
  readonly phoneLabels: readonly string[]
}

export type Section = 'first' | 'more' | 'later'

/** What an offer has to be for a rank. Absent keys do not matter. */
export interface OfferMatch {
  /** Only these offers. */
  readonly id?: readonly string[]
  /** Whether somebody there talks with the person. */
  readonly talks?: boolean
  /** Whether it may stand at the head. */
  readonly lead?: boolean
  /** Takes fewer kinds of incident than this. */
  readonly takesFewerThan?: number
  readonly focus?: readonly Focus[]
  readonly kind?: readonly Kind[]
  readonly police?: readonly PoliceValue[]
  /** How its subject came to fit: by background, by an incident, or because none was named. */
  readonly by?: readonly ('background' | 'incident' | 'through' | 'open')[]
}

/** One rank of the order of DOMAIN 1.8 rule 5; the first that matches counts. */
export interface Rank extends Condition {
  readonly id: string
  readonly offer: OfferMatch
  /** Ranks of one group share a limit among the first doors (`rankGroups`). */
  readonly group?: string
  /** Fits, but is never one of the first doors. */
  readonly notFirst?: boolean
  /** Fits, but only fills *more* where nothing better is left. */
  readonly fills?: boolean
  /** Fits, but stands only among all offers (DOMAIN 1.8: “tier 3”). */
  readonly onlyAll?: boolean
}

export interface Policy {
  readonly limits: { readonly first: number; readonly more: number; readonly steps: number }
  /** How far up an offer may stand, by police answer and police value. */
  readonly police: { readonly [A in PoliceAnswer]: { readonly [V in PoliceValue]: Section } }
  readonly firstKinds: readonly Kind[]
  readonly firstKindsWhen: readonly (Condition & { readonly kinds: readonly Kind[] })[]
  readonly hidden: readonly (Condition & { readonly kinds: readonly Kind[] })[]
  readonly ranks: readonly Rank[]
  readonly rankGroups: { readonly [group: string]: number }
  /**
   * Such an offer is the last of the first doors where no police or prosecution stands there yet (DOMAIN 1.8 rule 6 and
   * Q6 `yes`).
   */
  readonly lastOfFirst: readonly (Condition & { readonly offer: OfferMatch })[]
  readonly acuteFirst: Condition
  readonly hotlineFirst: readonly Condition[]
  /** The needs that answers raise; an entry without a condition says what comes after them for everybody. */
  readonly raises: readonly (Condition & { readonly needs: readonly Need[] })[]
  readonly together: readonly (Condition & { readonly offers: readonly string[] })[]
  /** Roles that may ask at contacts made for officials, never higher than `more`. */
  readonly mayAskToo: readonly Role[]
  /** Incidents that say nothing about the subject: they count as no answer. */
  readonly openIncidents: readonly Incident[]
  readonly openBackgrounds: readonly Background[]
}

export interface Step extends Condition {
  readonly id: string
}

export interface StepText {
  readonly title: string
  readonly teaser: string
  readonly now: readonly StepLine[]
  readonly days: readonly StepLine[]
  readonly law: readonly StepLine[]
  readonly sources: readonly { readonly title: string; readonly url?: string; readonly date?: string }[]
}

export interface StepLine {
  readonly text: string
  /** A recommendation by the editors, not a statement of a source. */
  readonly advice?: true
}

/** A period in which the hotline is closed exceptionally; ISO dates, inclusive, German calendar. */
export interface Closure {
  readonly from: string
  readonly to: string
}

export interface Site {
  readonly operator: string
  readonly hotline: string
  readonly closures: readonly Closure[]
  readonly emergency: readonly string[]
  /** Offers of the emergency and hotline cards; they never appear in first, more or later. */
  readonly reserved: readonly string[]
  readonly whenClosed: readonly string[]
  readonly exit: { readonly [L in Language]: string }
  readonly feedbackMail: string
  /** The desk hides its content after this many minutes without a key press; it never deletes it. */
  readonly desk: { readonly hideAfterMinutes: number }
}

/** The rules as data, without texts: everything that decides which offers are recommended. */
export interface Rulebook {
  readonly questions: readonly Question[]
  readonly policy: Policy
  readonly site: Site
  readonly offers: readonly Offer[]
  readonly steps: readonly Step[]
}
