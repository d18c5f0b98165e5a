import * as z from 'zod'
import {
  fallbackOf,
  LANGUAGE_FACTS,
  LANGUAGES,
  type Language,
  type OwnLanguage,
} from '../../../domain/rulebook/index.ts'
import { linkFault, serverFault } from './link-fault.ts'

/** Hints for editors about a language's texts. */
const DESCRIPTIONS: { readonly [L in Language]?: string } = {
  de: 'Deutsch, Sie-Form, kurze Sätze',
  en: 'Englisch',
  'de-simple': 'Einfache Sprache, Sie-Form, ein Gedanke je Satz',
}

const words = (language: Language) =>
  z
    .string()
    .trim()
    .min(1)
    .describe(DESCRIPTIONS[language] ?? LANGUAGE_FACTS[language].name)

type CompleteShape<S> = { readonly [L in Language]: S }
type LocalisedShape<S extends z.ZodType> = { readonly [L in OwnLanguage]: S } & {
  readonly [L in Exclude<Language, OwnLanguage>]: z.ZodOptional<S>
}

/** A field per language; languages with a fallback are optional. */
export function perLanguage<S extends z.ZodType>(schema: (language: Language) => S): LocalisedShape<S> {
  return Object.fromEntries(
    LANGUAGES.map((id) => [id, fallbackOf(id) === null ? schema(id) : schema(id).optional()]),
  ) as LocalisedShape<S>
}

/** A text of offers, events and articles: required in every language without a fallback. */
export const text = z.strictObject(perLanguage(words))

/**
 * A text of questions and cards: required in every language, because texts of another language must not appear between
 * them.
 */
export const wholeText = z.strictObject(
  Object.fromEntries(LANGUAGES.map((id) => [id, words(id)])) as CompleteShape<ReturnType<typeof words>>,
)

/** A date as in the source: a year, a month or a day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'ein Datum in Anführungszeichen: "2026", "2026-11" oder "2026-11-30"')

/** Whether a text is an existing calendar day in the form `2026-11-30`. */
export function isDay(value: string): boolean {
  // From 1900 to 2199: a series that began in the year 1 has half a million weeks to count.
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false
  // `Date.parse` reads 30 February as 2 March: only a day that is formatted back unchanged exists.
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** A day of the German calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'ein Tag in Anführungszeichen: "2026-11-30"', abort: true })
  .refine(isDay, 'ein Tag, den es gibt')

/** A web address over one of some protocols. The faults that a browser would forgive have messages of their own. */
const webAddress = (protocol: RegExp, expected: string) =>
  z
    .url({ protocol, abort: true, error: ({ input }) => linkFault(String(input)) ?? expected })
    .refine((url) => /^https?:\/\/[^/\\]/.test(url), { error: expected, abort: true })
    .superRefine((url, context) => {
      const fault = linkFault(url)
      if (fault !== null) context.addIssue({ code: 'custom', message: fault, input: url })
    })

/** A link over https. */
export const link = webAddress(/^https$/, 'eine vollständige Adresse mit https://')

/** What a campaign or a feed hangs onto an address: it counts readers, and the page is the same without it. */
const COUNTED = /[?&](utm_|mtm_|pk_|fbclid=|gclid=)/
/** Where pages are tried out: nobody can rely on what stands there. */
const TRIED_OUT = /^https?:\/\/([a-z0-9-]+\.)*(stage|staging|dev)\./

/** A link to a source; old sources may only exist over http. */
export const sourceLink = webAddress(/^https?$/, 'eine vollständige Adresse mit http:// oder https://')
  .refine(
    (url) => !COUNTED.test(url),
    'eine Adresse ohne Anhängsel von Kampagnen: alles ab „utm_“ oder „mtm_“ streichen',
  )
  .refine((url) => !TRIED_OUT.test(url), 'eine veröffentlichte Seite, keine Testadresse (stage, staging, dev)')

/** A link to one page, for whoever wants to read what it says: a home page says something else next week. */
export const pageLink = sourceLink.refine(
  (url) => new URL(url).pathname !== '/' || new URL(url).search !== '',
  'die Adresse der Seite, nicht die Startseite. Ist die Seite nicht zu finden: null, der Titel nennt die Quelle',
)

export const email = z
  .email({ error: 'eine E-Mail-Adresse wie name@beispiel.de', abort: true })
  .superRefine((address, context) => {
    const fault = serverFault(address.slice(address.lastIndexOf('@') + 1))
    if (fault !== null) context.addIssue({ code: 'custom', message: fault, input: address })
  })

export const offerId = z
  .string()
  .regex(
    /^[a-z]{2}-[a-z0-9-]+$/,
    'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen, mit dem Land davor: "sn-beispiel"',
  )
