import type { Hours } from './contact.ts'
import type { Language } from './languages.ts'
import type { Offer, OfferText } from './offer.ts'
import type { Policy } from './policy.ts'
import type { Question } from './question.ts'
import type { Site } from './rulebook.ts'
import type { Step, StepText } from './step.ts'

/** Data that every page loads at once: the questions and whom to call. */
export interface Core {
  readonly questions: readonly Question[]
  readonly site: Site
  /** Whether a date was to come on the day of the build. */
  readonly datesAhead: boolean
  /** The offers of the emergency and hotline cards and those shown while the hotline is closed, by id. */
  readonly hotlines: {
    readonly [id: string]: Pick<Offer, 'area' | 'contact' | 'hours' | 'closures' | 'confirmedOn'> & {
      readonly name: string
    }
  }
}

/** The texts of the questions in one language. */
export interface QuestionWords {
  readonly [question: string]: {
    readonly title: string
    readonly help: string
    readonly answers: {
      readonly [answer: string]: { readonly label: string; readonly example?: string; readonly short: string }
    }
  }
}

/** The data of the result without texts, the same in every language. */
export interface Guide {
  readonly policy: Policy
  readonly offers: readonly Offer[]
  readonly steps: readonly Step[]
}

/** The words of the result in one language; the summaries of the offers come apart, where somebody reads them. */
export interface GuideWords {
  readonly offers: { readonly [id: string]: OfferText }
  readonly steps: { readonly [id: string]: StepText }
}

/** What each offer is and does, in one language, by its id; the guide does without. */
export interface OfferSummaries {
  readonly [id: string]: string
}

/**
 * What the helpline says of an offer on the telephone, in one language, by its id: only of offers whose `forYou` cannot
 * be said as it is written.
 */
export interface SpokenSentences {
  readonly [id: string]: string
}

/** The published rules as text, to lay a draft over them. */
export interface Published {
  /** Path below the rules folder → text of the file. */
  readonly texts: { readonly [path: string]: string }
  /** Opening hours of the offers, by their OSM notation. */
  readonly hours: { readonly [osm: string]: Hours }
}

/** A page that facts come from. */
export interface SourcePage {
  readonly url: string
  readonly read: string
  readonly pageDate: string | null
  readonly supports: readonly string[]
}

/** Facts that only the offer's own page shows, in one language. */
export interface OfferFacts {
  readonly judged: string
  readonly sources: readonly SourcePage[]
  /** The sources of each of its offices, by the office's id; absent: it has none. */
  readonly officeSources?: { readonly [office: string]: readonly SourcePage[] }
  /** The source of each telephone number, in the order of the numbers. */
  readonly phoneSources: readonly string[]
  readonly osmHours: string | null
}

/** One loader per language; a module is fetched only when its language is used. */
export type ByLanguage<T> = { readonly [L in Language]: () => Promise<{ readonly default: T }> }
