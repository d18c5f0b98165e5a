import * as z from 'zod'
import { sourceLink } from './text.ts'

/** A page, law or decision behind a text: `id` is the editors' own mark, `version` the state of a law that was read. */
export const citation = z.strictObject({
  id: z.string(),
  url: sourceLink.nullable(),
  pageDate: z.string().nullable().optional(),
  version: z.string().optional(),
  title: z.string().optional(),
})
export type CitationFile = z.infer<typeof citation>
