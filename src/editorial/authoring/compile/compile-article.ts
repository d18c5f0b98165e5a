import { type Article, fallbackOf, type Language, type StepFacts } from '../../../domain/rulebook/index.ts'
import { TEXTS } from '../../../text/i18n/index.ts'
import { langAttribute } from '../read/localised.ts'
import type { RuleFiles } from './compile.ts'
import { compileCitation } from './compile-citation.ts'
import { withoutUndefined } from './without-undefined.ts'

/**
 * The articles for readers of one language, newest first; articles without a translation appear in the fallback
 * language.
 */
export function articlesOf({ articles }: RuleFiles, language: Language): readonly Article[] {
  const has = (wanted: string, told: Language) =>
    articles.some((article) => article.slug === wanted && article.language === told)
  return articles
    .filter(({ slug, language: told }) => told === (has(slug, language) ? language : fallbackOf(language)))
    .sort((a, b) =>
      a.datePublished === b.datePublished ? (a.slug < b.slug ? -1 : 1) : a.datePublished < b.datePublished ? 1 : -1,
    )
    .map(({ language: told, ...file }) =>
      withoutUndefined({
        ...file,
        lang: langAttribute(told, language),
        reviewed: file.reviewed ?? undefined,
        contentNote: file.contentNote ?? undefined,
        topics: file.topics.map((topic) => TEXTS[language].need[topic]),
        sources: file.sources.map((source) => compileCitation(source, language)),
      }),
    )
}

/** Facts that only the pages of first-steps cards show, by id. */
export function stepFactsOf({ steps }: RuleFiles): { readonly [id: string]: StepFacts } {
  return Object.fromEntries(
    steps.map(({ id, group, offers, reviewed }) => [
      id,
      withoutUndefined({ group, offers: offers ?? [], reviewed: reviewed ?? undefined }),
    ]),
  )
}
