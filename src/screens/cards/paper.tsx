import { useTranslation } from 'react-i18next'
import type { Offer, OfferText, Office } from '../../domain/rulebook/index.ts'
import { contactLines } from '../../text/contact/index.ts'
import { useLanguage } from '../ui/index.ts'

/** Every fact with which an offer is reached, written out; only paper shows it. */
export function Paper({
  offer,
  text,
  office,
}: {
  readonly offer: Offer
  readonly text: OfferText
  readonly office?: Office | undefined
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  // The heading above says the short name already.
  const lines = contactLines(offer, text, office, language, t).filter(
    (line) => line.of !== 'name' || line.text !== text.shortName,
  )
  return (
    <ul className="plain paper" aria-hidden="true">
      {lines.map((line) => (
        <li key={line.text}>{line.text}</li>
      ))}
    </ul>
  )
}
