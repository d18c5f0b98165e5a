import * as z from 'zod'
import { pageLink } from './text.ts'

/** A source of a text: page, law or decision. `id` is for editors; `version` is the version of a law that was read. */
export const citation = z.strictObject({
  id: z.string(),
  url: pageLink.nullable(),
  pageDate: z.string().nullable().optional(),
  version: z.string().optional(),
  title: z.string().optional(),
})
export type CitationFile = z.infer<typeof citation>
