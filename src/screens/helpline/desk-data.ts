import { createContext, useContext } from 'react'
import type { WallTime } from '../../domain/matching/index.ts'
import type {
  Answers,
  GuideWords,
  Offer,
  OfferSummaries,
  OfferText,
  Office,
  OfficeBook,
  QuestionWords,
  Rulebook,
  SpokenSentences,
} from '../../domain/rulebook/index.ts'
import { type ChosenOffices, chosenOffice } from '../../text/contact/index.ts'
import { officeOfPlace } from './office-of-place.ts'

/** What every part of the right half speaks from. */
export interface DeskData {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  /** What each offer is and does, longer than what the result says of it. */
  readonly summaries: OfferSummaries
  /** What one says of an offer on the telephone, where `forYou` cannot be said as it is. */
  readonly spoken: SpokenSentences
  readonly offices: OfficeBook
  readonly questionWords: QuestionWords
  readonly answers: Answers
  readonly now: WallTime
  /** The offers chosen for the caller. */
  readonly handed: readonly string[]
  readonly onHanded: (handed: readonly string[]) => void
  /** Hands an offer over, or takes it back, and says so. */
  readonly onHand: (offer: string) => void
  /** The place that led to the Land; null: another way did. */
  readonly place: string | null
  /** The offices chosen by hand, which go before those of the place. */
  readonly chosen: ChosenOffices
  /** Gets the ids of an offer and of its office; no office: empty. */
  readonly onOffice: (offer: string, office: string) => void
}

const Context = createContext<DeskData | null>(null)

export const DeskDataProvider = Context.Provider

/** The data of the desk around a component. */
export function useDesk(): DeskData {
  const data = useContext(Context)
  if (data === null) throw new Error('The parts of the desk stand inside its data.')
  return data
}

/** An offer with its words, and the office for this caller. */
export interface FoundOffer {
  readonly offer: Offer
  readonly text: OfferText
  readonly offices: readonly Office[]
  readonly office: Office | undefined
  /** Nobody chose the office: the typed place did. */
  readonly byPlace: boolean
}

/** An offer with its words, and the office that was chosen or that the typed place leads to. */
export function offerIn(data: DeskData, id: string): FoundOffer | null {
  const offer = data.rulebook.offers.find((candidate) => candidate.id === id)
  const text = data.words.offers[id]
  if (offer === undefined || text === undefined) return null
  const offices = data.offices[id] ?? []
  if (data.chosen[id] !== undefined)
    return { offer, text, offices, office: chosenOffice(id, data.offices, data.chosen), byPlace: false }
  const office = officeOfPlace(offices, data.place, offer.area)
  return { offer, text, offices, office, byPlace: office !== undefined }
}

/** An offer as the parts of the right half show it. */
export function useOffer(id: string): FoundOffer | null {
  return offerIn(useDesk(), id)
}
