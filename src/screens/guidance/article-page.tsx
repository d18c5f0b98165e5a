import { useTranslation } from 'react-i18next'
import type { Article } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { Link, pathIn, ToldIn, useLanguage } from '../ui/index.ts'
import { ArticleBody } from './article-body.tsx'
import { SourceList } from './sources.tsx'

/** One article: who wrote it and when, whether a lawyer reviewed it, what it contains, its text, its sources. */
export function ArticlePage({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { slug, title, author, datePublished, dateModified, reviewed, contentNote, topics, body, sources } = article
  const date = (iso: string) => formatDate(iso, language)
  return (
    <article className="prose" data-article={slug}>
      <p>
        <Link to={pathIn(language, '/ratgeber')}>{t('articles.back')}</Link>
      </p>
      <h1 lang={article.lang}>{title}</h1>
      <ToldIn lang={article.lang} note="articles.toldIn" />
      <p className="who">
        {t('articles.by', { author, date: date(datePublished) })}
        {dateModified !== undefined && ` · ${t('articles.modified', { date: date(dateModified) })}`}
      </p>
      <p className="note">
        {reviewed === undefined ? t('articles.notReviewed') : t('articles.reviewed', { date: date(reviewed) })}{' '}
        {t('articles.advice')}
      </p>
      {contentNote !== undefined && <p>{t('articles.note', { note: contentNote })}</p>}
      <div lang={article.lang}>
        <ArticleBody body={body} />
      </div>
      <h2>{t('articles.sources')}</h2>
      <SourceList sources={sources} />
      <p className="quiet-text">
        {t('articles.topics')}: {topics.join(', ')}
      </p>
    </article>
  )
}
