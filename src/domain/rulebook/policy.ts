import type { Condition } from './question.ts'
import type {
  Background,
  Focus,
  Help,
  Incident,
  Kind,
  NamedIncident,
  Need,
  PoliceAnswer,
  PoliceTask,
  PoliceValue,
  Role,
} from './vocabulary.ts'

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
