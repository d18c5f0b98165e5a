import type { Citation } from './event.ts'
import type { TextLanguage } from './languages.ts'

export const ARTICLE_TYPES = ['guide', 'interview', 'report', 'news', 'podcast'] as const
export type ArticleType = (typeof ARTICLE_TYPES)[number]

/** The elements an article may consist of. No other element reaches the page. */
export type ArticleTag =
  | 'h2'
  | 'h3'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'em'
  | 'strong'
  | 'br'
  | 'a'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'

/** Part of an article: a text, or an element with its children. */
export type ArticleNode =
  | string
  | {
      readonly tag: ArticleTag
      /** Of a link: `https://…`, or a path of this site without its language prefix. */
      readonly href?: string
      /** Of an ordered list: its first number, if not 1. */
      readonly start?: number
      readonly children: readonly ArticleNode[]
    }

/** One article in one language. */
export interface Article extends TextLanguage {
  readonly slug: string
  readonly title: string
  readonly teaser: string
  readonly type: ArticleType
  readonly author: string
  readonly datePublished: string
  readonly dateModified?: string
  /** When a lawyer reviewed it, ISO date; absent: not reviewed. */
  readonly reviewed?: string
  readonly contentNote?: string
  /** Labels of its topics, in the language of the page. */
  readonly topics: readonly string[]
  readonly sources: readonly Citation[]
  readonly body: readonly ArticleNode[]
}
