import * as z from 'zod'
import { ARTICLE_TYPES, NEEDS } from '../../../domain/rulebook/index.ts'
import { citation } from './citation.ts'
import { day } from './text.ts'

const words = z.string().trim().min(1)

/** The front matter of an article, in the article's language. */
export const articleFront = z.strictObject({
  title: words,
  teaser: words.describe('ein oder zwei Sätze für die Liste'),
  type: z.enum(ARTICLE_TYPES),
  author: words,
  datePublished: day,
  dateModified: day.optional(),
  reviewed: day.nullable().describe('Tag der rechtlichen Prüfung; null, solange niemand geprüft hat'),
  contentNote: words.nullable().describe('zum Beispiel: Enthält Beschreibungen von Gewalt.'),
  topics: z.array(z.enum(NEEDS)).min(1).max(4),
  sources: z.array(citation).min(1),
})
export type ArticleFront = z.infer<typeof articleFront>
