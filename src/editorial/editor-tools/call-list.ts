import { hasEnded } from '../../domain/rulebook/index.ts'
import { type OfferFile, pathOfOffer, type SiteFile } from '../authoring/index.ts'
import { type Exposure, OLD_AFTER } from '../statistics/index.ts'
import { questionsFor } from './call-questions.ts'

/** One office to call, and why now. */
export interface Call {
  readonly offer: OfferFile
  /** Path of its file below the project. */
  readonly file: string
  /** In how many answer sets it fits an open section; exact. */
  readonly fits: number
  /** In how many it stands among all offers; exact. */
  readonly listed: number
  /** Days since the last confirmation; null: nobody has confirmed it yet. */
  readonly days: number | null
  /** When its pages were last read, as the file says. */
  readonly read: string
  /** What the person who calls has to know beforehand. */
  readonly caution: string | null
  readonly questions: readonly string[]
}

/** Whose line a call to check facts would keep from somebody who needs it, and who cannot be called. */
function cautionFor({ kind, contact }: OfferFile): string | null {
  if (kind === 'crisis-line')
    return 'Krisentelefon: bitte die Leitung nicht belegen. Lieber schreiben oder die Geschäftsstelle fragen.'
  return contact.phones.length === 0 && contact.emails.length === 0
    ? 'Ohne Nummer und Adresse: bitte über die Website oder das Formular fragen.'
    : null
}

const DAY = 86_400_000

/**
 * Whom to call: running and paused offers that nobody has confirmed, or not for 90 days. Those that most answer sets lead to stand first; then those that are
 * listed most; ties by id. Emergency numbers are never called to be checked.
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
