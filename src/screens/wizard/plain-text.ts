import type { TFunction } from 'i18next'
import type { Recommendation } from '../../domain/matching/index.ts'
import type { Core, GuideWords, Language, Office, Rulebook } from '../../domain/rulebook/index.ts'
import { contactLines } from '../../text/contact/index.ts'
import { formatDate } from '../../text/i18n/index.ts'

export interface PlainTextProps {
  readonly recommendation: Recommendation
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly core: Core
  /** The office that was chosen at an offer. */
  readonly officeOf: (offer: string) => Office | undefined
  /** ISO date; undefined on a device that cannot tell it. */
  readonly today: string | undefined
}

/** The offers as plain text: names, numbers with their hours, addresses, the day – never the answers. */
export function plainText(props: PlainTextProps, language: Language, t: TFunction): string {
  const { recommendation, rulebook, words, core, officeOf, today } = props
  const block = (id: string) => {
    const offer = rulebook.offers.find((other) => other.id === id)
    const text = words.offers[id]
    if (offer === undefined || text === undefined) return ''
    return contactLines(offer, text, officeOf(id), language, t)
      .map((line) => line.text)
      .join('\n')
  }
  const shown = [...recommendation.first, ...recommendation.more].map(({ offer }) => offer)
  const talk = recommendation.talk.map(({ offer }) => offer)
  const asOf = today === undefined ? '' : t('copyPrint.asOf', { date: formatDate(today, language) })
  return [...new Set([...shown, ...talk, core.site.hotline])].map(block).concat(asOf).filter(Boolean).join('\n\n')
}
