import type { TFunction } from 'i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'

/** Where an offer works, as closely as its sources say: “Sachsen”, “bundesweit”, “Region: Vogtland”. */
export function areaName(offer: Offer, text: OfferText, t: TFunction): string {
  if (text.region !== undefined) return t('card.region', { region: text.region })
  return offer.area === 'DE' ? t('card.nationwide') : t(`land.${offer.area}`)
}

/** The same in a few words: without what stands in brackets behind a region. */
export function shortArea(offer: Offer, text: OfferText, t: TFunction): string {
  return areaName(offer, text, t).replace(/ \(.*\)$/, '')
}
