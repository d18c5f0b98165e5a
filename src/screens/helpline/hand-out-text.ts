import type { TFunction } from 'i18next'
import type { Language, Offer, OfferText, Office } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { hoursLines, lacksNumber, numberLine, reachedAt } from '../cards/index.ts'

/** An offer that the caller shall get. */
export interface Handed {
  readonly offer: Offer
  readonly text: OfferText
  /** The office that is the caller's. */
  readonly office?: Office | undefined
}

const numbersOf = ({ contact }: Offer, { phoneLabels }: OfferText, t: TFunction, language: Language) =>
  contact.phones.map((phone, index) => numberLine(phone, phoneLabels[index] ?? '', language, t))

/**
 * The lines of one offer: name, office, ways to reach it, times. Never why it was recommended: that would tell the
 * answers.
 */
export function linesOf({ offer, text, office }: Handed, t: TFunction, language: Language): readonly string[] {
  const there = reachedAt(offer, text, office)
  const { emails, chat, form, website, address } = there.offer.contact
  const { hours } = there.offer
  const lines = [
    text.name,
    text.region,
    office?.name,
    ...numbersOf(there.offer, there.text, t, language),
    ...(lacksNumber(offer, office) ? [t('card.noOwnNumber'), ...numbersOf(offer, text, t, language)] : []),
    ...(office === undefined || hours === undefined ? [] : hoursLines(hours, language, t)),
    there.text.hoursNote,
    ...emails,
    chat,
    form,
    website,
    address,
  ]
  return [...new Set(lines)].flatMap((line) => (line === undefined || line === '' ? [] : [line]))
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
