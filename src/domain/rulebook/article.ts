import type { Citation } from './event.ts'
import type { TextLanguage } from './types.ts'

export const ARTICLE_TYPES = ['guide', 'interview', 'report', 'news', 'podcast'] as const
export type ArticleType = (typeof ARTICLE_TYPES)[number]

/** The elements that an article may consist of. No other ever reaches the page. */
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

/** A piece of an article: a text, or an element with what stands in it. */
export type ArticleNode =
  | string
  | {
      readonly tag: ArticleTag
      /** Of a link: `https://…`, or a path of this site without its language. */
      readonly href?: string
      /** Of an ordered list: its first number, where it is not 1. */
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
  /** When a lawyer reviewed it; absent: nobody has. */
  readonly reviewed?: string
  readonly contentNote?: string
  /** Labels of its topics. */
  readonly topics: readonly string[]
  readonly sources: readonly Citation[]
  readonly body: readonly ArticleNode[]
}
