import { useTranslation } from 'react-i18next'
import type { Offer, OfferFacts, OfferText } from '../rulebook/index.ts'
import { Fact, WebAddress } from './fact.tsx'
import { Phones } from './phones.tsx'

const LINKS = ['website', 'chat', 'form'] as const

/** Every way to reach an offer, the direct ones first. */
export function ContactFacts(props: { readonly offer: Offer; readonly text: OfferText; readonly facts: OfferFacts }) {
  const { offer, text } = props
  const { contact } = offer
  const { t } = useTranslation()
  const reachable =
    contact.phones.length + contact.emails.length > 0 || LINKS.some((link) => contact[link] !== undefined)
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t('directory.contact')}</h2>
      {!reachable && text.hint === undefined && <p>{t('card.noContact')}</p>}
      <dl className="facts">
        {contact.phones.length > 0 && (
          <Fact term={t('directory.phone')}>
            <Phones {...props} />
          </Fact>
        )}
        {contact.emails.length > 0 && (
          <Fact term={t('directory.mail')}>
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
          <Fact term={t('directory.video')}>
            <span lang={text.lang}>{text.video}</span>
          </Fact>
        )}
        {contact.address && <Fact term={t('directory.address')}>{contact.address}</Fact>}
      </dl>
    </section>
  )
}
