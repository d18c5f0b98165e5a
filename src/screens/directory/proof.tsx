import { useTranslation } from 'react-i18next'
import type { Offer, OfferFacts } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { Fact, Freshness, WebAddress } from '../cards/index.ts'
import { useLanguage } from '../ui/index.ts'
import { WrongFact } from './wrong-fact.tsx'

/**
 * How fresh the facts are; and folded, because editors and doubters need it: where every fact comes from, how reliable
 * it is, how we judge, and how to tell of a wrong one (docs/promises.md#6).
 */
export function Proof(props: { readonly offer: Offer; readonly facts: OfferFacts; readonly mail: string }) {
  const { offer, facts, mail } = props
  const { t } = useTranslation()
  return (
    <section aria-labelledby="sources">
      <p className="fresh">
        <Freshness offer={offer} />
      </p>
      <details>
        <summary>
          <h2 id="sources">{t('directory.proof')}</h2>
        </summary>
        <h3>{t('directory.sources')}</h3>
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
        <WrongFact id={offer.id} mail={mail} />
      </details>
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
