import * as z from 'zod'

/**
 * The kinds of values in the published files. Formats are written as JSON Schema names them; zod's own would add long
 * patterns that say the same.
 */
export const text = z.string().min(1)
export const url = z.string().meta({ format: 'uri' })
export const uuid = z.string().meta({ format: 'uuid' })
export const email = z.string().meta({ format: 'email' })
/** ISO date, German calendar. */
export const day = z.string().meta({ format: 'date' })
/** A link that may be relative to the file that holds it. */
export const reference = z.string().meta({ format: 'uri-reference' })
export const count = z.int().min(0)
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A year, a month or a day, as exactly as the source gives it.')
/** A text in the two languages in which the editors write. */
export const bilingualText = z.object({ de: text, en: text })

/** A value of the published files: nothing in it changes after it was made. */
export type Published<T> = T extends object ? { readonly [K in keyof T]: Published<T[K]> } : T
