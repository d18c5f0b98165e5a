import type { OfferMatch } from '../rulebook/index.ts'
import { type Candidate, reach } from './candidates.ts'

/** Whether a candidate is what a row of the policy asks for. */
export function matchesOffer({ offer, names, background }: Candidate, match: OfferMatch): boolean {
  return (
    (match.help === undefined || match.help.includes(offer.help)) &&
    (match.focus === undefined || match.focus.includes(offer.focus)) &&
    (match.kind === undefined || match.kind.includes(offer.kind)) &&
    (match.task === undefined || (offer.policeTask !== undefined && match.task.includes(offer.policeTask))) &&
    (match.area === undefined || (match.area === 'nationwide') === (offer.area === 'DE')) &&
    (match.wholeLand === undefined || match.wholeLand !== offer.regional) &&
    (match.talks === undefined || match.talks === offer.talks) &&
    (match.onlyFor === undefined ||
      (offer.incident.length > 0 && offer.incident.every((incident) => match.onlyFor!.includes(incident)))) &&
    (match.background === undefined || offer.background.some((one) => match.background!.includes(one))) &&
    (match.backgroundSaid === undefined || match.backgroundSaid === background) &&
    (match.everyRole === undefined || match.everyRole === (offer.roles === undefined)) &&
    (match.reachable === undefined || match.reachable === reach(offer) >= 1) &&
    (match.names === undefined || names)
  )
}
