import { useTranslation } from 'react-i18next'
import type { Offer, OfferFacts } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { Fact, Freshness, WebAddress } from '../cards/index.ts'
import { useLanguage } from '../ui/index.ts'

/** Where every fact comes from, how fresh and how reliable it is, and how we judge (docs/promises.md#6). */
export function Sources(props: { readonly offer: Offer; readonly facts: OfferFacts }) {
  const { offer, facts } = props
  const { t } = useTranslation()
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('directory.sources')}</h2>
      <p className="fresh">
        <Freshness offer={offer} />
      </p>
      <ul className="plain list">
        {facts.sources.map((source) => (
          <SourceEntry key={source.url} source={source} />
        ))}
      </ul>
      <dl className="facts">
        <Fact term={t('directory.confidence')}>{t(`directory.${offer.confidence}`)}</Fact>
        <Fact term={t('directory.judged')}>
          <span lang="de">{facts.judged}</span>
        </Fact>
      </dl>
    </section>
  )
}

function SourceEntry({ source }: { readonly source: OfferFacts['sources'][number] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { url, read, pageDate, supports } = source
  // An editor may name a fact that has no translation yet; its own word is better than none.
  const list = [...new Set(supports.map((word) => t(`fact.${word}`, word)))].join(', ')
  return (
    <li>
      <span>
        <WebAddress url={url} />
      </span>
      <span className="quiet-text">
        {t('directory.read', { date: formatDate(read, language) })}
        {pageDate !== null && ` · ${t('directory.page', { date: formatDate(pageDate, language) })}`}
        {` · ${t('directory.supports', { list })}`}
      </span>
    </li>
  )
}
