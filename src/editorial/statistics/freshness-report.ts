import { AREAS, type FreshnessReport, type Offer, type Rulebook, runs } from '../../domain/rulebook/index.ts'
import { freshness, OLD_AFTER, STALE_AFTER } from './freshness.ts'

/** So many of the oldest pages are named. */
const NAMED = 10

/** How many offers share a value, the greatest value first. */
function tally<T extends string | null>(
  values: readonly T[],
): readonly { readonly value: T; readonly offers: number }[] {
  return [...new Set(values)]
    .sort((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1))
    .map((value) => ({ value, offers: values.filter((other) => other === value).length }))
}

/** Pages by their date; one that only names its year or month counts as old as the first day of it. */
function oldestPages(offers: readonly Offer[]): FreshnessReport['oldest'] {
  return offers
    .flatMap(({ id, pageDate }) => (pageDate === undefined ? [] : [{ offer: id, pageDate }]))
    .sort((a, b) => (a.pageDate === b.pageDate ? (a.offer < b.offer ? -1 : 1) : a.pageDate < b.pageDate ? -1 : 1))
    .slice(0, NAMED)
}

/**
 * How old the facts of the running offers are: when a person confirmed them, when their sources were read, which dates the sources carry.
 * @param today ISO date; decides only the age of confirmations
 */
export function freshnessReport(rulebook: Rulebook, today: string): FreshnessReport {
  const offers = rulebook.offers.filter((offer) => runs(offer, today))
  const { unconfirmed, fresh, future, old, stale } = freshness(rulebook, today)
  return {
    offers: offers.length,
    confirmed: { fresh, old: old.length, stale: stale.length },
    // A day that has not come yet confirms nothing.
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
