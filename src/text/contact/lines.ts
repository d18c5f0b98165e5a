import type { TFunction } from 'i18next'
import type { Language, Offer, OfferText, Office, Phone } from '../../domain/rulebook/index.ts'
import { ageWords } from './age.ts'
import { hoursLines } from './hours-lines.ts'
import { areaName } from './names.ts'
import { lacksNumber, reachedAt, servesWords } from './reached.ts'

/** What a line tells. */
export type FactOf =
  | 'name'
  | 'area'
  | 'office'
  | 'serves'
  | 'phone'
  | 'general'
  | 'email'
  | 'chat'
  | 'form'
  | 'website'
  | 'address'
  | 'hours'
  | 'hoursNote'

/** One fact of an offer, as whoever takes it along reads it. */
export interface ContactLine {
  readonly of: FactOf
  readonly text: string
}

/**
 * A number as text: what it is for, when it answers where it has hours of its own, and whether somebody has checked it.
 * @param label what the number is for; empty: nothing is said of it
 * @param age see `ageWords`
 */
function numberLine(
  { number, hours, address, email }: Phone,
  label: string,
  age: string | undefined,
  language: Language,
  t: TFunction,
): string {
  const words = [label, number].filter(Boolean).join(' ')
  const checked = age === undefined ? words : `${words} (${age})`
  const when = hours === undefined ? [] : [hoursLines(hours, language, t).join('; ')]
  return [checked, ...when, address, email].filter((part) => part !== undefined).join(' – ')
}

/**
 * Every fact with which somebody reaches an offer, or one of its offices, in the order in which it is read: what copied
 * text, paper and the hotline's hand-out say, and what the card and the page of an offer hold. Never why it was
 * recommended: that would tell the answers.
 * @param office the office that was chosen; undefined: none was
 * @returns lines without a double
 */
export function contactLines(
  offer: Offer,
  text: OfferText,
  office: Office | undefined,
  language: Language,
  t: TFunction,
): readonly ContactLine[] {
  const there = reachedAt(offer, text, office)
  const { contact, hours } = there.offer
  const numbers = (of: Offer, { phoneLabels }: OfferText) =>
    of.contact.phones.map((phone, index) =>
      numberLine(phone, phoneLabels[index] ?? '', ageWords(of, phone, t), language, t),
    )
  const line = (of: FactOf, ...texts: readonly (string | undefined)[]) =>
    texts.flatMap((text): ContactLine[] => (text === undefined || text === '' ? [] : [{ of, text }]))
  const lines = [
    ...line('name', text.name),
    ...line('area', areaName(offer, text, t)),
    ...line('office', office?.name),
    ...(office === undefined || office.serves.length === 0 ? [] : line('serves', servesWords(office, t))),
    ...line('phone', ...numbers(there.offer, there.text)),
    ...(lacksNumber(offer, office) ? line('general', t('card.noOwnNumber'), ...numbers(offer, text)) : []),
    ...(hours === undefined ? [] : line('hours', ...hoursLines(hours, language, t))),
    ...line('hoursNote', there.text.hoursNote),
    ...line('email', ...contact.emails),
    ...line('chat', contact.chat),
    ...line('form', contact.form),
    ...line('website', contact.website),
    ...line('address', contact.address),
  ]
  const said = new Set<string>()
  return lines.filter(({ text }) => !said.has(text) && said.add(text))
}
