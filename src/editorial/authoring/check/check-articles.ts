import { OWN_LANGUAGES, SHEETS } from '../../../domain/rulebook/index.ts'
import { didYouMean } from '../read/nearest.ts'
import type { Problem } from '../read/problem.ts'
import type { ParsedArticle } from '../read/read-article.ts'

/** Fields that must be equal in all languages of an article. */
const SHARED = ['type', 'datePublished', 'dateModified', 'reviewed', 'topics'] as const

/** Pages that articles may link to, beside offers, cards and articles. */
const PAGES = ['/', '/angebote', '/erste-schritte', '/ratgeber', '/termine', '/kontakt', '/ueber', '/monitoring']

function languageProblems(article: ParsedArticle, articles: readonly ParsedArticle[]): readonly Problem[] {
  const { slug, language } = article.value
  const versions = articles.filter(({ value }) => value.slug === slug)
  const missing = OWN_LANGUAGES.filter((wanted) => !versions.some(({ value }) => value.language === wanted))
  const [lead] = versions
  return [
    ...missing.map((wanted) => ({
      ...article.at([], `Dieser Artikel fehlt auf „${wanted}“. Bitte ${slug}.${wanted}.md anlegen.`),
      line: 0,
      column: 0,
    })),
    ...(lead === undefined || lead.value.language === language
      ? []
      : SHARED.filter((field) => JSON.stringify(lead.value[field]) !== JSON.stringify(article.value[field])).map(
          (field) => article.at([field], `Hier steht etwas anderes als in ${lead.file}. Bitte angleichen.`),
        )),
    ...(lead === undefined ||
    lead.value.sources.map(({ id }) => id).join() === article.value.sources.map(({ id }) => id).join()
      ? []
      : [article.at(['sources'], `Die Quellen sind andere als in ${lead.file}. Bitte angleichen.`)]),
  ]
}

/**
 * Problems across articles: missing translations, translations whose facts differ, links to pages that do not exist.
 * @param known ids of offers and cards
 */
export function checkArticles(
  articles: readonly ParsedArticle[],
  known: { readonly offers: readonly string[]; readonly steps: readonly string[] },
): readonly Problem[] {
  const pages = new Set([
    ...PAGES,
    ...known.offers.map((id) => `/angebote/${id}`),
    ...[...known.steps, ...Object.keys(SHEETS)].map((id) => `/erste-schritte/${id}`),
    ...articles.map(({ value }) => `/ratgeber/${value.slug}`),
  ])
  return articles.flatMap((article) => [
    ...languageProblems(article, articles),
    ...article.links
      .filter(({ href }) => !pages.has(href))
      .map(({ href, problem }) => problem(`Diese Seite gibt es nicht: „${href}“.${didYouMean(href, pages)}`)),
  ])
}
