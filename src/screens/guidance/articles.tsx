import { useTranslation } from 'react-i18next'
import type { Article } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { Link, pathIn, ToldIn, useLanguage } from '../ui/index.ts'

/** All articles, the latest first. */
export function Articles({ articles }: { readonly articles: readonly Article[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <h1>{t('articles.title')}</h1>
      <p>{t('articles.lead')}</p>
      <p className="quiet-text">{t('articles.privacy')}</p>
      <ul className="plain list">
        {articles.map(({ slug, lang, title, teaser, type, datePublished, contentNote, topics }) => (
          <li key={slug} data-article={slug}>
            <Link to={pathIn(language, `/ratgeber/${slug}`)}>
              <b lang={lang}>{title}</b>
            </Link>
            <span lang={lang}>{teaser}</span>
            <ToldIn lang={lang} note="articles.toldIn" />
            {contentNote !== undefined && <span>{t('articles.note', { note: contentNote })}</span>}
            <span className="quiet-text">
              {t(`articles.type.${type}`)} · {formatDate(datePublished, language)} · {topics.join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
