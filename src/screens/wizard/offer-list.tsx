import { useTranslation } from 'react-i18next'
import type { Listed } from '../../domain/matching/index.ts'
import type { GuideWords, Rulebook } from '../../domain/rulebook/index.ts'
import { ageWords, landName } from '../../text/contact/index.ts'
import { OutLink } from '../ui/index.ts'

/** A closed list of offers: short name, region, who learns of it, one way there. */
export function OfferList({
  listed,
  section,
  rulebook,
  words,
}: {
  readonly listed: readonly Listed[]
  readonly section: 'later' | 'all'
  readonly rulebook: Rulebook
  readonly words: GuideWords
}) {
  const { t } = useTranslation()
  return (
    <ul className="plain list">
      {listed.map(({ offer: id, police }) => {
        const offer = rulebook.offers.find((other) => other.id === id)
        const text = words.offers[id]
        if (offer === undefined || text === undefined) return null
        const [phone] = offer.contact.phones
        const link = offer.contact.website ?? offer.contact.form
        return (
          <li key={id} data-offer={id} data-section={section}>
            <b lang={text.lang}>{text.shortName}</b>
            <span className="quiet-text">
              {t(`kind.${offer.kind}`)} · {text.region ?? landName(offer, t)} · {t(`badge.${police}`)}
            </span>
            <span>
              {phone && <a href={`tel:${phone.dial}`}>{phone.number}</a>}{' '}
              {phone && <span className="age">{ageWords(offer, phone, t)}</span>}{' '}
              {link && <OutLink href={link}>{t('card.website')}</OutLink>}{' '}
              {text.hint && (
                <span className="quiet-text" lang={text.lang}>
                  {text.hint}
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
