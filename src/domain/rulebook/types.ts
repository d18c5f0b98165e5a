import type { Language } from './languages.ts'
import type {
  Area,
  Background,
  Confidence,
  Danger,
  Focus,
  Help,
  Incident,
  Kind,
  Land,
  NamedBackground,
  NamedIncident,
  NamedRole,
  Need,
  Phase,
  PoliceAnswer,
  PoliceTask,
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

/**
 * A condition as data: it holds where `when` matches, `unless` does not, and of the questions in `only` nothing was
 * said but these answers (`strain` and `past` beside them do not count). All absent: always.
 */
export interface Condition {
  readonly when?: AnswerMatch
  readonly unless?: AnswerMatch
  readonly only?: AnswerMatch
}

export interface Question {
  readonly id: QuestionId
  readonly kind: 'one' | 'several'
  readonly answers: readonly string[]
  /** Answers that exclude all others: choosing one removes the others. */
  readonly exclusive: readonly string[]
  /** Answers that go with any other, exclusive ones too. */
  readonly apart: readonly string[]
  /** When the question is asked at all (docs/matching-rules.md#words). */
  readonly ask: Condition
}

/** From a minute, included, to a minute, not included. */
export type Span = readonly [from: number, to: number]

/**
 * Opening hours as minutes of the week in German wall time: Monday 0:00 is 0, Sunday 24:00 is 10080. A span across
 * midnight is split there, one across the end of the week at 10080. `holidays` is what the source says about public
 * holidays: `open` as on other days, `closed`, times of their own in minutes of the day, or null if it says nothing.
 */
export interface Hours {
  readonly spans: readonly Span[]
  readonly holidays: 'open' | 'closed' | readonly Span[] | null
}

/** Days on which an office is closed out of turn: ISO dates of the German calendar, both included. */
export interface Closure {
  readonly from: string
  readonly to: string
}

export interface Phone {
  /** Grouped as in the source. */
  readonly number: string
  /** The dialled form: E.164, or a short number unchanged. */
  readonly dial: string
  /** Hours of this number alone; absent: those of the offer. */
  readonly hours?: Hours
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

/** The language of a text, if it differs from the page's. */
export interface TextLanguage {
  readonly lang?: Language
}

/**
 * The words of one offer in one language that the guide needs: `forYou` tells what the summary tells, for the person
 * and shorter.
 */
export interface OfferText extends TextLanguage {
  readonly name: string
  /** As people say it, at most 40 characters. */
  readonly shortName: string
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

export type Section = 'first' | 'more' | 'later'

/** What an offer has to be to stand in a row of the policy. Absent keys do not matter. */
export interface OfferMatch {
  readonly help?: readonly Help[]
  readonly focus?: readonly Focus[]
  readonly kind?: readonly Kind[]
  readonly task?: readonly PoliceTask[]
  readonly area?: 'land' | 'nationwide'
  /** Serves the whole area, not a part of it. */
  readonly wholeLand?: boolean
  /** Somebody there talks with the person. */
  readonly talks?: boolean
  /** Takes nothing but these incidents. */
  readonly onlyFor?: readonly Incident[]
  /** Is made for one of these backgrounds (whether said or not). */
  readonly background?: readonly Background[]
  /** One of its own backgrounds was said, or it takes the role for its office alone. */
  readonly backgroundSaid?: boolean
  /** Serves every role, or only some. */
  readonly everyRole?: boolean
  /** Has a telephone, a chat, a mail address or a form. */
  readonly reachable?: boolean
  /** Names an incident that was said, also where a background alone would do. */
  readonly names?: true
}

/** How a door comes to its place: in the order of the table, as the last, or only where too few others fit. */
export type DoorPlace = 'in-order' | 'last' | 'second' | 'few' | 'fallback'

/** One line of the table of doors. Lines are read top-down; a help that has its door is passed over. */
export interface DoorRow extends Condition {
  readonly id: string
  readonly offer: OfferMatch
  /** Takes the place of this help (the women's line as specialist for the background); absent: its own. */
  readonly as?: Help
  readonly place?: DoorPlace
  /** May lead whatever `mayHead` says, and the one that answers now goes first. */
  readonly answersNow?: true
  /** Only where one of these lines has given a door. */
  readonly beside?: readonly string[]
}

/** One line of the table of rows below the doors: one offer for each thing it names. */
export interface MoreRow extends Condition {
  readonly id: string
  readonly offer: OfferMatch
  /** Where no offer of this line fits, one of these. */
  readonly else?: OfferMatch
  /** Incidents that count as named where another is: threat for stalking. */
  readonly counts?: { readonly [named in NamedIncident]?: readonly NamedIncident[] }
  /** Not where that many doors give this help already. */
  readonly unlessDoors?: number
}

/** One line of how the visible first-steps cards are filled. */
export interface StepRow extends Condition {
  readonly id: string
  /** In order; the first that fits is taken. */
  readonly cards: readonly string[]
  /** How many of them at most. */
  readonly most?: number
  /** Not where one of these cards is visible. */
  readonly without?: readonly string[]
}

export interface Policy {
  readonly limits: { readonly first: number; readonly more: number; readonly steps: number }
  /** How far up an offer may stand, by police answer and police value. */
  readonly police: { readonly [A in PoliceAnswer]: { readonly [V in PoliceValue]: Section } }
  /** Incidents that hit nobody: where nothing else was said, the table `soft` decides. */
  readonly soft: readonly Incident[]
  readonly hidden: readonly (Condition & { readonly help: readonly Help[] })[]
  readonly doors: { readonly hit: readonly DoorRow[]; readonly soft: readonly DoorRow[] }
  readonly rows: readonly MoreRow[]
  readonly acuteFirst: Condition
  readonly hotlineFirst: readonly Condition[]
  /** The needs that answers raise; an entry without a condition says what comes after them for everybody. */
  readonly raises: readonly (Condition & { readonly needs: readonly Need[] })[]
  /** Roles that may also ask at contacts made for officials, never higher than `more`. */
  readonly alsoOpenToRoles: readonly Role[]
  readonly visibleSteps: readonly StepRow[]
  /** Groups of cards in the order in which the visible ones are shown. */
  readonly shownSteps: readonly (readonly string[])[]
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
  /** Only makes sense within hours or days: left out where it was some time ago. */
  readonly fresh?: true
}

export interface Site {
  readonly operator: string
  readonly hotline: string
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
