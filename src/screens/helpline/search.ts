import type { GuideWords, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import { fold, spellings } from '../places/index.ts'

const MOST = 8

/**
 * Finds offers by words of their name, provider, region or id; every word has to be in there. Names count before the
 * rest.
 */
export function searchOffers(rulebook: Rulebook, words: GuideWords, typed: string): readonly Offer[] {
  const wanted = typed
    .split(/\s+/)
    .map(spellings)
    .filter(([letters]) => letters !== '')
  if (wanted.length === 0) return []
  const has = (text: string) => {
    const folded = fold(text)
    return wanted.every((ways) => ways.some((letters) => folded.includes(letters)))
  }
  const namesOf = (id: string) => {
    const text = words.offers[id]
    return text === undefined ? id : `${text.shortName} ${text.name}`
  }
  const inName = rulebook.offers.filter(({ id }) => has(namesOf(id)))
  const elsewhere = rulebook.offers.filter((offer) => {
    const text = words.offers[offer.id]
    return (
      !inName.includes(offer) && has([offer.id, text?.shortName, text?.name, text?.provider, text?.region].join(' '))
    )
  })
  return [...inName, ...elsewhere].slice(0, MOST)
}
