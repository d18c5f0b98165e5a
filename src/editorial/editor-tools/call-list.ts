import { hasEnded } from '../../domain/rulebook/index.ts'
import { type OfferFile, pathOfOffer, type SiteFile } from '../authoring/index.ts'
import { type Exposure, OLD_AFTER } from '../statistics/index.ts'
import { questionsFor } from './call-questions.ts'

/** One office to call, and why. */
export interface Call {
  readonly offer: OfferFile
  /** Path of its file within the project. */
  readonly file: string
  /** Number of answer sets for which it matches an open section; exact. */
  readonly fits: number
  /** Number of answer sets for which it is listed among all offers; exact. */
  readonly listed: number
  /** Days since the last confirmation; null: never confirmed. */
  readonly days: number | null
  /** When its pages were last read, as in the file. */
  readonly read: string
  /** What the caller has to know beforehand. */
  readonly caution: string | null
  readonly questions: readonly string[]
}

/** A warning for crisis lines, which a checking call would block, and for offices without a number or address. */
function cautionFor({ kind, contact }: OfferFile): string | null {
  if (kind === 'crisis-line')
    return 'Krisentelefon: bitte die Leitung nicht belegen. Lieber schreiben oder die Geschäftsstelle fragen.'
  return contact.phones.length === 0 && contact.emails.length === 0
    ? 'Ohne Nummer und Adresse: bitte über die Website oder das Formular fragen.'
    : null
}

const DAY = 86_400_000

/**
 * Whom to call: running and paused offers never confirmed, or not within the last 90 days. Sorted by the number of
 * answer sets that lead to them, then by how often they are listed, then by id. Emergency numbers are never called to
 * be checked.
 * @param exposure how often each offer is shown, by id
 * @param today ISO date, German calendar
 */
export function callList(
  offers: readonly OfferFile[],
  site: SiteFile,
  { counts }: Exposure,
  today: string,
): readonly Call[] {
  return offers
    .filter((offer) => !hasEnded(offer, today) && !site.emergency.includes(offer.id))
    .map((offer): Call => {
      const on = offer.confirmed?.on
      return {
        offer,
        file: `rules/${pathOfOffer(offer)}`,
        fits: counts.get(offer.id)?.fits ?? 0,
        listed: counts.get(offer.id)?.listed ?? 0,
        days: on === undefined ? null : Math.floor((Date.parse(today) - Date.parse(on)) / DAY),
        read: offer.sources
          .map(({ read }) => read)
          .sort()
          .at(-1)!,
        caution: cautionFor(offer),
        questions: questionsFor(offer),
      }
    })
    .filter(({ days }) => days === null || days >= OLD_AFTER)
    .sort((a, b) => b.fits - a.fits || b.listed - a.listed || (a.offer.id < b.offer.id ? -1 : 1))
}
