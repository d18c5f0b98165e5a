import type { TFunction } from 'i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'

/** The Land of an offer, or that it works everywhere. */
export function landName({ area }: Pick<Offer, 'area'>, t: TFunction): string {
  return area === 'DE' ? t('card.nationwide') : t(`land.${area}`)
}

/** Where an offer works, as closely as its sources say: “Sachsen”, “bundesweit”, “Region: Vogtland”. */
export function areaName(offer: Offer, text: OfferText, t: TFunction): string {
  return text.region === undefined ? landName(offer, t) : t('card.region', { region: text.region })
}

/** The same in a few words: without what stands in brackets behind a region. */
export function shortArea(offer: Offer, text: OfferText, t: TFunction): string {
  return areaName(offer, text, t).replace(/ \(.*\)$/, '')
}
