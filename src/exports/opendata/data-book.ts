import type { Audience, Language, Offer, OfferFacts, Office, WholeOfferText } from '../../domain/rulebook/index.ts'
import type { RulesHistory } from '../change-history/index.ts'

/** A text in the languages in which the editors write. */
export type BilingualText = { readonly de: string; readonly en: string }

/** Days out of turn on which nobody is there, with the reason. */
export interface DataClosure {
  readonly from: string
  readonly to: string
  readonly why: BilingualText
  readonly source: string | null
}

/** One office of an offer with everything that is published of it: never a number that is still to be checked. */
export interface DataOffice {
  readonly inGerman: Office
  readonly inEnglish: Office
  /** The opening hours as in the file, and those of single numbers in the order of the numbers. */
  readonly osmHours: string | null
  readonly phoneHours: readonly (string | null)[]
  /** The page of each number, in the order of the numbers. */
  readonly phoneSources: readonly string[]
  readonly sources: OfferFacts['sources']
  readonly closures: readonly DataClosure[]
  /** How a person confirmed it; absent: never confirmed. */
  readonly confirmedBy?: string
}

/** One offer with everything that is published of it. */
export interface DataOffer {
  readonly offer: Offer
  readonly texts: { readonly de: WholeOfferText; readonly en: WholeOfferText }
  readonly facts: OfferFacts
  readonly audiences: readonly Audience[]
  readonly topics: readonly string[]
  /** Hours of single numbers, in the order of the numbers. */
  readonly phoneHours: readonly (string | null)[]
  readonly closures: readonly DataClosure[]
  /** The last day for which its money is documented, and by what page. */
  readonly fundedUntil?: { readonly on: string; readonly source: string }
  /** Sorted by town. */
  readonly offices: readonly DataOffice[]
  /** How a person confirmed it; absent: never confirmed. */
  readonly confirmedBy?: string
  /** Other files of the same office. */
  readonly sameAs: readonly string[]
}

/** Everything that the files of open data are written from. */
export interface DataBook {
  /** By id. */
  readonly offers: readonly DataOffer[]
  /** The site's name. */
  readonly brand: string
  readonly operator: string
  /** The address for reports of mistakes. */
  readonly mail: string
  /** The origin under which the site is public, for example `https://www.beispiel.de`; null while it is not known. */
  readonly address: string | null
  /** The contributor's id at GovData, an IRI; null while the operator has none. */
  readonly contributor: string | null
  /** The answers of the questions in words, by question and answer. */
  readonly answers: { readonly [question: string]: { readonly [answer: string]: BilingualText } }
  /** The UUID that stands for a name for ever (version 5). */
  readonly uuidOf: (name: string) => string
}

/**
 * The day that the data are of: the last one on which the rules changed. Not the day of the build, on which nothing may
 * have changed.
 * @param history the recorded changes
 * @returns ISO date, German calendar; null: no history is known
 */
export function asOf(history: RulesHistory): string | null {
  return history.known ? history.until : null
}

/** Where the site lies. */
export interface SiteAddress {
  /** The origin; null: not known, links are relative. */
  readonly address: string | null
  /** The path below which it is served, with slashes at both ends. */
  readonly base: string
}

/**
 * A link from one file of the site to another. It is absolute if the public address is known, else relative to the file
 * that holds it (RFC 3986), so that it works on every host and below every path.
 * @param file path of the file that holds the link, below the site's root
 * @param to path of the target, below the site's root
 * @param site where the site is served
 * @returns the link
 */
export function linkFrom(file: string, to: string, { address, base }: SiteAddress): string {
  return address === null ? '../'.repeat(file.split('/').length - 1) + to : `${address}${base}${to}`
}

/**
 * The path of an offer's page.
 * @param id id of the offer
 * @param language language of the page
 * @returns the path below the site's root
 */
export function pageOf(id: string, language: Language): string {
  return `${language === 'de' ? '' : `${language}/`}angebote/${id}`
}

/** The licence of all data. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Namensnennung 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** The name that GovData and DCAT-AP.de know it by. */
  dcat: 'http://dcat-ap.de/def/licenses/cc-by/4.0',
} as const
