import * as z from 'zod'

/** A text in every language. German and English are required; other languages are added as files. */
export const text = z.strictObject({
  de: z.string().trim().min(1).describe('Deutsch, Sie-Form, kurze Sätze'),
  en: z.string().trim().min(1).describe('Englisch'),
})

/** A date as a source gives it: a year, a month or a day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'ein Datum in Anführungszeichen: "2026", "2026-11" oder "2026-11-30"')

/** A day of the German calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'ein Tag in Anführungszeichen: "2026-11-30"', abort: true })
  // `Date.parse` takes 30 February for 2 March: only a day that comes back unchanged exists.
  .refine((value) => {
    const date = new Date(`${value}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  }, 'ein Tag, den es gibt')

/** A link that a person can open over an encrypted line. */
export const link = z.url({
  protocol: /^https$/,
  hostname: z.regexes.domain,
  error: 'eine vollständige Adresse mit https://',
})

/** A link to a page that was read; old sources may only answer over http. */
export const sourceLink = z.url({
  protocol: /^https?$/,
  error: 'eine vollständige Adresse mit http:// oder https://',
})

export const email = z.email({ error: 'eine E-Mail-Adresse wie name@beispiel.de' })

export const offerId = z
  .string()
  .regex(
    /^[a-z]{2}-[a-z0-9-]+$/,
    'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen, mit dem Land davor: "sn-beispiel"',
  )
