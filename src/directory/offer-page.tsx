import type { GuideWords, Offer, OfferFacts, Rulebook } from '../rulebook/index.ts'

export interface OfferPageProps {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly offer: Offer
  readonly facts: OfferFacts
}

/** The page of one offer, with every fact of it. */
export function OfferPage({ words, offer, facts }: OfferPageProps) {
  return (
    <>
      <h1>{words.offers[offer.id]?.name}</h1>
      <p lang="de">{facts.judged}</p>
    </>
  )
}
