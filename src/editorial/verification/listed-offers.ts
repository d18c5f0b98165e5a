import { readSituation, traceOffer } from '../../domain/matching/index.ts'
import type { Offer, Rulebook } from '../../domain/rulebook/index.ts'
import type { Context } from './door-space.ts'

/** The offers of a Land and of the whole country that stand among all offers for a role, in their order. */
export function listedFor(rulebook: Rulebook, context: Context, today: string): readonly Offer[] {
  const situation = readSituation(rulebook, { location: context.location, role: context.role }, today)
  const seen = new Set<string>()
  const areas = situation.land === null ? (['DE'] as const) : ([situation.land, 'DE'] as const)
  const byId = (a: Offer, b: Offer) => (a.id < b.id ? -1 : 1)
  return areas
    .flatMap((area) => rulebook.offers.filter((offer) => offer.area === area).sort(byId))
    .filter((offer) => {
      const { running, role } = traceOffer(offer, situation, rulebook.policy)
      if (!running || role === 'unfit') return false
      const key = offer.office ?? offer.id
      return !seen.has(key) && seen.add(key)
    })
}
