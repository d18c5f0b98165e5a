import { useTranslation } from 'react-i18next'
import { hasHours } from '../../domain/matching/index.ts'
import type { Offer, OfferFacts, OfferText, Office, SourcePage } from '../../domain/rulebook/index.ts'
import { atOffice, officeWord } from '../../text/contact/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { ContactRows, Fact, FactList, Freshness, hostOf, OpeningHours } from '../cards/index.ts'
import { OutLink, useLanguage } from '../ui/index.ts'

interface OfficesProps {
  readonly offer: Offer
  readonly text: OfferText
  readonly offices: readonly Office[]
  readonly facts: OfferFacts
}

/** Every office of an offer: whom it looks after, how and when to reach it, where it is, and how we know. */
export function Offices({ offices, ...rest }: OfficesProps) {
  const { t } = useTranslation()
  if (offices.length === 0) return null
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">{t(`directory.${officeWord(rest.offer)}`)}</h2>
      {offices.map((office) => (
        <OfficeEntry key={office.id} office={office} {...rest} />
      ))}
    </section>
  )
}

function OfficeEntry({ office, facts, ...rest }: Omit<OfficesProps, 'offices'> & { readonly office: Office }) {
  const { t } = useTranslation()
  const { offer, text } = atOffice(rest.offer, rest.text, office)
  const told = hasHours(offer) || text.hoursNote !== undefined
  return (
    <section className="card" data-office={office.id}>
      <h3>{office.name}</h3>
      <dl className="facts">
        <FactList term={t('directory.serves')} values={office.serves} />
        <ContactRows offer={offer} text={text} />
        {told && (
          <Fact term={t('offer.hours')}>
            <OpeningHours offer={offer} text={text} />
          </Fact>
        )}
      </dl>
      <p className="fresh">
        <Freshness offer={offer} />
      </p>
      <details>
        <summary>{t('directory.sources')}</summary>
        <ul>
          {facts.officeSources?.[office.id]?.map((source) => (
            <OfficeSource key={source.url} source={source} />
          ))}
        </ul>
      </details>
    </section>
  )
}

/**
 * A source in few words: its host, when it was read, how old it is. A page with eight offices has to fit into its
 * budget (docs/budgets.md); which fact each source supports stands in open data.
 */
function OfficeSource({ source: { url, read, pageDate } }: { readonly source: SourcePage }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const when = [
    t('directory.read', { date: formatDate(read, language) }),
    ...(pageDate === null ? [] : [t('directory.page', { date: formatDate(pageDate, language) })]),
  ]
  return (
    <li>
      <OutLink href={url}>{hostOf(url)}</OutLink> {when.join(' · ')}
    </li>
  )
}
