import { AREAS, type FreshnessReport, type Offer, type Rulebook, runs } from '../../domain/rulebook/index.ts'
import { freshness, OLD_AFTER, STALE_AFTER } from './freshness.ts'

/** Number of oldest pages that are named. */
const NAMED = 10

/** Number of offers per value, largest value first, null last. */
function tally<T extends string | null>(
  values: readonly T[],
): readonly { readonly value: T; readonly offers: number }[] {
  return [...new Set(values)]
    .sort((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1))
    .map((value) => ({ value, offers: values.filter((other) => other === value).length }))
}

/** Offers by page date, oldest first; a year or month counts as its first day. */
function oldestPages(offers: readonly Offer[]): FreshnessReport['oldest'] {
  return offers
    .flatMap(({ id, pageDate }) => (pageDate === undefined ? [] : [{ offer: id, pageDate }]))
    .sort((a, b) => (a.pageDate === b.pageDate ? (a.offer < b.offer ? -1 : 1) : a.pageDate < b.pageDate ? -1 : 1))
    .slice(0, NAMED)
}

/**
 * Age of the facts of the running offers: when a person confirmed them, when their sources were read, which dates the
 * sources carry.
 * @param today ISO date, German calendar: decides which offers are running and how old confirmations are
 */
export function freshnessReport(rulebook: Rulebook, today: string): FreshnessReport {
  const offers = rulebook.offers.filter((offer) => runs(offer, today))
  const { unconfirmed, fresh, future, old, stale } = freshness(rulebook, today)
  return {
    offers: offers.length,
    confirmed: { fresh, old: old.length, stale: stale.length },
    // A confirmation dated in the future confirms nothing.
    unconfirmed: unconfirmed + future.length,
    oldAfter: OLD_AFTER,
    staleAfter: STALE_AFTER,
    read: tally(offers.map(({ read }) => read)).map(({ value, offers }) => ({ month: value, offers })),
    pages: tally(offers.map(({ pageDate }) => pageDate?.slice(0, 4) ?? null)).map(({ value, offers }) => ({
      year: value,
      offers,
    })),
    oldest: oldestPages(offers),
    areas: AREAS.map((area) => {
      const here = offers.filter((offer) => offer.area === area)
      return {
        area,
        offers: here.length,
        confirmed: here.filter(({ confirmedOn }) => confirmedOn !== undefined && confirmedOn <= today).length,
        dated: here.filter(({ pageDate }) => pageDate !== undefined).length,
      }
    }),
  }
}
