import { createContext, useContext } from 'react'
import type { WallTime } from '../../domain/matching/index.ts'
import type {
  Answers,
  GuideWords,
  Offer,
  OfferSummaries,
  OfferText,
  QuestionWords,
  Rulebook,
} from '../../domain/rulebook/index.ts'

/** What every part of the right half speaks from. */
export interface DeskData {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  /** What each offer is and does, longer than what the result says of it. */
  readonly summaries: OfferSummaries
  readonly questionWords: QuestionWords
  readonly answers: Answers
  readonly now: WallTime
  /** The offers chosen for the caller. */
  readonly handed: readonly string[]
  readonly onHanded: (handed: readonly string[]) => void
}

const Context = createContext<DeskData | null>(null)

export const DeskDataProvider = Context.Provider

/** The data of the desk around a component. */
export function useDesk(): DeskData {
  const data = useContext(Context)
  if (data === null) throw new Error('The parts of the desk stand inside its data.')
  return data
}

/** An offer with its words. */
export function useOffer(id: string): { readonly offer: Offer; readonly text: OfferText } | null {
  const { rulebook, words } = useDesk()
  const offer = rulebook.offers.find((candidate) => candidate.id === id)
  const text = words.offers[id]
  return offer === undefined || text === undefined ? null : { offer, text }
}
