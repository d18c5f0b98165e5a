import type { Language } from './languages.ts'
import type { Offer } from './offer.ts'
import type { Policy } from './policy.ts'
import type { Question } from './question.ts'
import type { Step } from './step.ts'
import type { Land } from './vocabulary.ts'

export interface Site {
  readonly operator: string
  readonly hotline: string
  readonly emergency: readonly string[]
  /** Offers of the emergency and hotline cards; they never appear in first, more or later. */
  readonly reserved: readonly string[]
  readonly whenClosed: readonly string[]
  readonly exit: { readonly [L in Language]: string }
  readonly feedbackMail: string
  readonly desk: {
    /** The desk hides its content after this many minutes without a key press; it never deletes it. */
    readonly hideAfterMinutes: number
    /** What its operator wants at hand, by Land: ids of offers, in order. */
    readonly pinned?: { readonly [L in Land]?: readonly string[] }
  }
}

/** The rules as data, without texts: everything that decides which offers are recommended. */
export interface Rulebook {
  readonly questions: readonly Question[]
  readonly policy: Policy
  readonly site: Site
  readonly offers: readonly Offer[]
  readonly steps: readonly Step[]
}
