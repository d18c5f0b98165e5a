import type { TFunction } from 'i18next'
import type { Recommendation } from '../../domain/matching/index.ts'
import type { Core, GuideWords, Language, Office, Rulebook } from '../../domain/rulebook/index.ts'
import { lacksNumber, numberLine, officeLines, reachedAt } from '../cards/index.ts'

export interface PlainTextProps {
  readonly recommendation: Recommendation
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly core: Core
  /** The office that was chosen at an offer. */
  readonly officeOf: (offer: string) => Office | undefined
}

/** The offers as plain text: names, numbers, addresses – never the answers. */
export function plainText(props: PlainTextProps, language: Language, t: TFunction): string {
  const { recommendation, rulebook, words, core, officeOf } = props
  const block = (id: string) => {
    const offer = rulebook.offers.find((other) => other.id === id)
    const text = words.offers[id]
    if (offer === undefined || text === undefined) return ''
    const office = officeOf(id)
    const reached = reachedAt(offer, text, office)
    const { phones, emails, chat, form, website, address } = reached.offer.contact
    const lines = [
      text.name,
      text.region,
      office?.name,
      ...phones.map((phone, index) =>
        phone.hours === undefined
          ? phone.number
          : numberLine(phone, reached.text.phoneLabels[index] ?? '', language, t),
      ),
      ...emails,
      chat,
      form,
      website,
      address,
      ...(lacksNumber(offer, office)
        ? [t('card.noOwnNumber'), ...offer.contact.phones.map(({ number }) => number)]
        : []),
      ...(office === undefined ? [] : officeLines({ ...reached, office }, language, t)),
    ]
    return [...new Set(lines)].filter((line) => line !== undefined).join('\n')
  }
  const shown = [...recommendation.first, ...recommendation.more].map(({ offer }) => offer)
  return [...shown, core.site.hotline].map(block).filter(Boolean).join('\n\n')
}
