import { TEXTS } from '../i18n/index.ts'
import type { Article, Language, StepFacts } from '../rulebook/index.ts'
import type { RuleFiles } from './compile.ts'
import { compileCitation } from './compile-citation.ts'
import { lean } from './lean.ts'

/** The articles of one language, the latest first. */
export function articlesOf({ articles }: RuleFiles, language: Language): readonly Article[] {
  return articles
    .filter((article) => article.language === language)
    .sort((a, b) =>
      a.datePublished === b.datePublished ? (a.slug < b.slug ? -1 : 1) : a.datePublished < b.datePublished ? 1 : -1,
    )
    .map(({ language: _, ...file }) =>
      lean({
        ...file,
        reviewed: file.reviewed ?? undefined,
        contentNote: file.contentNote ?? undefined,
        topics: file.topics.map((topic) => TEXTS[language].need[topic]),
        sources: file.sources.map((source) => compileCitation(source, language)),
      }),
    )
}

/** What only the pages of first-steps cards show. */
export function stepFactsOf({ steps }: RuleFiles): { readonly [id: string]: StepFacts } {
  return Object.fromEntries(
    steps.map(({ id, group, offers, reviewed }) => [
      id,
      lean({ group, offers: offers ?? [], reviewed: reviewed ?? undefined }),
    ]),
  )
}
