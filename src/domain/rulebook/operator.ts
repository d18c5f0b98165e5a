/** What only the operator of the site knows and the law or visitors ask for, in the order of `site.yaml`. */
export const OPERATOR_FACTS = [
  'address',
  'representedBy',
  'phone',
  'mail',
  'register',
  'responsible',
  'funding',
  'privacyOfficer',
  'host',
  'logs',
  'legalBasis',
  'authority',
  'mailsKept',
  'accessibilityMail',
  'arbitration',
] as const
export type OperatorFact = (typeof OPERATOR_FACTS)[number]

/** A sentence about the starke Stelle, with the page that says it. */
export interface SourcedSentence {
  readonly words: string
  readonly source: string
  /** When the page behind it was written: a year, a month or a day; absent where it does not say. */
  readonly pageDate?: string
}

/** The operator's facts in one language, for the pages about the site. */
export interface OperatorWords {
  /** `null`: the operator has not said it yet; the page shows that as a gap. */
  readonly facts: { readonly [F in OperatorFact]: string | null }
  /** The operator's telephone number as it is dialled; absent without one. */
  readonly dial?: string
  /** The day on which the accessibility statement was last gone through, ISO date. */
  readonly statementOn: string
  /** Who pays for the starke Stelle, as far as sources say. */
  readonly funding: readonly SourcedSentence[]
  /** What others call the starke Stelle about, as sources tell it. */
  readonly calls: readonly SourcedSentence[]
  /** How many offers the guide knows, and how many of them somebody confirmed by calling or opening them. */
  readonly offers: number
  readonly confirmed: number
  /** What is said of the hotline beside its number and hours, each absent where no source says it. */
  readonly hoursNote?: string
  readonly video?: string
  /** When somebody last called the hotline to confirm its facts, ISO date. */
  readonly hotlineConfirmed?: string
  /** Days on which the hotline is closed out of turn. */
  readonly closures: readonly { readonly from: string; readonly to: string; readonly why: string }[]
}
