import type { TFunction } from 'i18next'
import type { Language, Offer, OfferText, Office } from '../../domain/rulebook/index.ts'
import { contactLines } from '../../text/contact/index.ts'
import { formatDate } from '../../text/i18n/index.ts'

/** An offer that the caller shall get. */
export interface Handed {
  readonly offer: Offer
  readonly text: OfferText
  /** The office that is the caller's. */
  readonly office?: Office | undefined
}

/**
 * The lines of one offer, the same that paper and copied text of the guide have. Never why it was recommended: that
 * would tell the answers.
 */
export function linesOf({ offer, text, office }: Handed, t: TFunction, language: Language): readonly string[] {
  return contactLines(offer, text, office, language, t).map((line) => line.text)
}

/** When the hand-out was made, and what its facts rest on. */
export function stateLine(today: string, t: TFunction, language: Language): string {
  return t('desk.handOut.state', { date: formatDate(today, language) })
}

/** The hand-out as plain text for an e-mail. */
export function handOutText(handed: readonly Handed[], today: string, t: TFunction, language: Language): string {
  const blocks = handed.map((one) => linesOf(one, t, language).join('\n'))
  return [...blocks, stateLine(today, t, language)].join('\n\n')
}
