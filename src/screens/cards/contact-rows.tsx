import { useTranslation } from 'react-i18next'
import type { Offer, OfferText } from '../../domain/rulebook/index.ts'
import { Fact, WebAddress } from './fact-row.tsx'
import { Phones } from './phones.tsx'

const LINKS = ['website', 'chat', 'form'] as const

/** Whether a source names any direct way to the offer. */
export function isReachable({ contact }: Offer): boolean {
  return contact.phones.length + contact.emails.length > 0 || LINKS.some((link) => contact[link] !== undefined)
}

/** Every way to reach an offer, the direct ones first. Rows of a list of facts. */
export function ContactRows(props: {
  readonly offer: Offer
  readonly text: OfferText
  readonly sources?: readonly string[]
}) {
  const { offer, text } = props
  const { contact } = offer
  const { t } = useTranslation()
  return (
    <>
      {contact.phones.length > 0 && (
        <Fact term={t('offer.phone')}>
          <Phones {...props} />
        </Fact>
      )}
      {contact.emails.length > 0 && (
        <Fact term={t('offer.mail')}>
          <ul className="plain">
            {contact.emails.map((mail) => (
              <li key={mail}>
                <a href={`mailto:${mail}`}>{mail}</a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {LINKS.map((link) => {
        const url = contact[link]
        return url === undefined ? null : (
          <Fact key={link} term={t(`card.${link}`)}>
            <WebAddress url={url} />
          </Fact>
        )
      })}
      {text.video && (
        <Fact term={t('offer.video')}>
          <span lang={text.lang}>{text.video}</span>
        </Fact>
      )}
      {contact.address && <Fact term={t('offer.address')}>{contact.address}</Fact>}
    </>
  )
}
