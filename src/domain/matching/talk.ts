import type { Offer, Rulebook } from '../rulebook/index.ts'
import { offersOf } from './catalogue.ts'
import type { Opening } from './opening.ts'
import type { Situation } from './situation.ts'
import { running } from './trace.ts'

/** Somebody to talk to, with when they answer. */
export interface Talk {
  readonly offer: string
  readonly opening: Opening
}

/**
 * Crisis lines for everybody that have a telephone: the Land's service for the whole of it, and the nationwide line.
 */
function linesOf(rulebook: Rulebook, situation: Situation): readonly Offer[] {
  const areas = situation.land === null ? (['DE'] as const) : ([situation.land, 'DE'] as const)
  return areas.flatMap((area) =>
    offersOf(rulebook, area).filter(
      (offer) =>
        offer.help === 'relief' &&
        offer.police === 'independent' &&
        offer.roles === undefined &&
        !offer.regional &&
        !offer.listOnly &&
        offer.contact.phones.length > 0 &&
        !rulebook.site.reserved.includes(offer.id) &&
        running(offer, situation),
    ),
  )
}

/**
 * The card "talk to somebody" (docs/matching-rules.md#talk): the hotline and one crisis line, whoever answers now
 * first. The line is the Land's crisis service where it answers now, else the first that does, else the Land's.
 * @param hotline the hotline with its opening, closures included
 * @param openingOf when an offer can be reached
 */
export function talkTo(
  rulebook: Rulebook,
  situation: Situation,
  hotline: Talk,
  openingOf: (offer: Offer) => Opening,
): readonly Talk[] {
  const lines = linesOf(rulebook, situation).map((offer): Talk => ({ offer: offer.id, opening: openingOf(offer) }))
  const line = lines.find(({ opening }) => opening.open === true) ?? lines[0]
  if (line === undefined) return [hotline]
  return hotline.opening.open === true || line.opening.open === false ? [hotline, line] : [line, hotline]
}
