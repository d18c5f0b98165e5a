import { useTranslation } from 'react-i18next'
import type { GuideWords, Offer, Rulebook } from '../../domain/rulebook/index.ts'
import { Fact, germanIn, regionName } from '../cards/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'

/**
 * The regional offices of an offer, the offer that it belongs to, and its twins (one office listed for several areas).
 */
export function Related(props: { readonly offer: Offer; readonly rulebook: Rulebook; readonly words: GuideWords }) {
  const { offer, rulebook, words } = props
  const { t } = useTranslation()
  const all = [
    { term: 'directory.siblingOf', offers: rulebook.offers.filter(({ id }) => id === offer.siblingOf) },
    { term: 'directory.siblings', offers: rulebook.offers.filter(({ id }) => offer.siblings?.includes(id)) },
    {
      term: 'directory.twins',
      offers: rulebook.offers.filter(
        ({ id, office }) => office !== undefined && office === offer.office && id !== offer.id,
      ),
    },
  ] as const
  const rows = all.filter(({ offers }) => offers.length > 0)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="related">
      <h2 id="related">{t('directory.related')}</h2>
      <dl className="facts">
        {rows.map(({ term, offers }) => (
          <Fact key={term} term={t(term)}>
            <ul className="plain">
              {offers.map((other) => (
                <li key={other.id}>
                  <OfferLink offer={other} words={words} />
                </li>
              ))}
            </ul>
          </Fact>
        ))}
      </dl>
    </section>
  )
}

function OfferLink({ offer, words }: { readonly offer: Offer; readonly words: GuideWords }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const text = words.offers[offer.id]
  if (text === undefined) return null
  return (
    <>
      <Link to={pathIn(language, `/angebote/${offer.id}`)} lang={germanIn(language)}>
        {text.name}
      </Link>{' '}
      <span className="quiet-text">{regionName(offer, text, t)}</span>
    </>
  )
}
