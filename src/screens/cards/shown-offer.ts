import { type Opening, openingOf, type Recommended, type WallTime } from '../../domain/matching/index.ts'
import type { GuideWords, Offer, OfferText, Office, OfficeBook, Rulebook } from '../../domain/rulebook/index.ts'
import { type ChosenOffices, chosenOffice, type Reached, reachedAt, ringingFirst } from '../../text/contact/index.ts'

/** What a card and a row of the result are made from. */
export interface ShownOfferProps {
  readonly recommended: Recommended
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly offices: OfficeBook
  readonly chosen: ChosenOffices
  /** Gets the ids of an offer and of its office; no office: empty. */
  readonly onOffice: (offer: string, office: string) => void
  /** Null on a device that cannot tell the time: nothing is said then of who answers. */
  readonly now: WallTime | null
}

/** An offer as the result shows it: as such, or at the office that was chosen. */
export interface ShownOffer {
  readonly offer: Offer
  readonly text: OfferText
  /** Its offices; most offers have none. */
  readonly offices: readonly Office[]
  readonly office: Office | undefined
  /** How it is reached now; the number to call stands first. */
  readonly reached: Reached
  readonly opening: Opening
}

/** @returns undefined where the rules or their words do not hold the offer */
export function shownOffer(props: Omit<ShownOfferProps, 'onOffice'>): ShownOffer | undefined {
  const { recommended, rulebook, words, offices, chosen, now } = props
  const offer = rulebook.offers.find(({ id }) => id === recommended.offer)
  const text = words.offers[recommended.offer]
  if (offer === undefined || text === undefined) return undefined
  const office = chosenOffice(offer.id, offices, chosen)
  const at = reachedAt(offer, text, office)
  const reached = now === null ? at : ringingFirst(at, now)
  const opening = now === null || office === undefined ? recommended.opening : openingOf(reached.offer, now)
  return { offer, text, offices: offices[offer.id] ?? [], office, reached, opening }
}
