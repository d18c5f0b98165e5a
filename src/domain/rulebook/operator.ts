/** Facts that only the site's operator knows and that law or users require, in the order of `site.yaml`. */
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

/** A sentence about the starke Stelle, with its source. */
export interface SourcedSentence {
  readonly words: string
  readonly source: string
  /** Date of the source: a year, a month or a day; absent if it carries none. */
  readonly pageDate?: string
}

/** The operator's facts in one language, for the pages about the site. */
export interface OperatorWords {
  /** null: not yet given by the operator; the page shows a gap. */
  readonly facts: { readonly [F in OperatorFact]: string | null }
  /** The operator's telephone number as it is dialled; absent without a number. */
  readonly dial?: string
  /** Day of the last review of the accessibility statement, ISO date. */
  readonly statementOn: string
  /** Who funds the starke Stelle, according to the sources. */
  readonly funding: readonly SourcedSentence[]
  /** Reasons for which people call the starke Stelle, according to the sources. */
  readonly calls: readonly SourcedSentence[]
  /** Number of running offers, and how many of these a person has confirmed by calling or visiting. */
  readonly offers: number
  readonly confirmed: number
  /** Facts about the hotline beside its number and hours; absent without a source. */
  readonly hoursNote?: string
  readonly video?: string
  /** Last confirmation of the hotline's facts, ISO date. */
  readonly hotlineConfirmed?: string
  /** Exceptional closures of the hotline; ISO dates, inclusive. */
  readonly closures: readonly { readonly from: string; readonly to: string; readonly why: string }[]
}
