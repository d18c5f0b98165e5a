import type { TFunction } from 'i18next'
import type { Language, Offer, OfferText } from '../../domain/rulebook/index.ts'
import { landName } from '../../text/contact/index.ts'
import type { TextKey } from '../../text/i18n/index.ts'

/** Where an offer works, as closely as its sources say. */
export function regionName(offer: Offer, text: OfferText, t: TFunction): string {
  const area = landName(offer, t)
  return text.region === undefined ? area : `${area}, ${t('card.region', { region: text.region })}`
}

/** A fact that the sources affirm, deny, or leave open. */
export function factWord(value: boolean | null, yes: TextKey, no: TextKey, t: TFunction): string {
  return value === null ? t('offer.unknown') : t(value ? yes : no)
}

/** An address of the web as a person reads it: without protocol and closing slash. */
export function readableUrl(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

/** The host of an address: what somebody recognises a source by. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

/** The language of a German name on a page in `language`; undefined where the page itself is German. */
export function germanIn(language: Language): 'de' | undefined {
  return language.startsWith('de') ? undefined : 'de'
}
