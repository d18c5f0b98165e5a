import type { TFunction } from 'i18next'
import type { Language, Offer, OfferText } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'

/** An offer that the caller shall get. */
export interface Handed {
  readonly offer: Offer
  readonly text: OfferText
}

/** The lines of one offer: name, ways to reach it, times. Never why it was recommended: that would tell the answers. */
export function linesOf({ offer, text }: Handed): readonly string[] {
  const { phones, emails, chat, form, website, address } = offer.contact
  const lines = [
    text.name,
    text.region,
    ...phones.map(({ number }, index) => [text.phoneLabels[index], number].filter(Boolean).join(' ')),
    text.hoursNote,
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
  const blocks = handed.map((one) => linesOf(one).join('\n'))
  return [...blocks, stateLine(today, t, language)].join('\n\n')
}
