import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { OfferFile } from '../schema/index.ts'

/** Facts that a page has to support, in the vocabulary of `supports`. */
export type SourcedFact =
  | 'phone'
  | 'email'
  | 'website'
  | 'chat'
  | 'form'
  | 'video'
  | 'address'
  | 'hours'
  | 'anonymous'
  | 'free'
  | 'languages'

/** The fields of an offer that hold facts about it. */
export type Facts = Pick<OfferFile, 'contact' | 'anonymous' | 'free' | 'languages'>
type Sources = readonly Pick<OfferFile['sources'][number], 'url' | 'supports'>[]

/** A fact without a source: what it is, and its field. */
export interface Unproven {
  readonly fact: SourcedFact
  readonly path: readonly (string | number)[]
}

/** German is what every offer speaks unless its page says more. */
const speaksMore = (languages: readonly string[]) => languages.some((code) => code !== 'de')

/** The filled fields, apart from the numbers: each number has a page of its own. */
function filledFacts({ contact, anonymous, free, languages }: Facts): readonly Unproven[] {
  const fields = ['website', 'chat', 'form', 'video', 'address', 'hours'] as const
  const facts: Unproven[] = fields.flatMap((fact) =>
    contact[fact] === null ? [] : [{ fact, path: ['contact', fact] }],
  )
  if (contact.emails.length > 0) facts.push({ fact: 'email', path: ['contact', 'emails'] })
  for (const [index, { hours }] of contact.phones.entries())
    if (hours !== undefined) facts.push({ fact: 'hours', path: ['contact', 'phones', index, 'hours'] })
  if (anonymous !== null) facts.push({ fact: 'anonymous', path: ['anonymous'] })
  if (free !== null) facts.push({ fact: 'free', path: ['free'] })
  if (speaksMore(languages)) facts.push({ fact: 'languages', path: ['languages'] })
  return facts
}

/** The facts of an offer that none of these pages supports. The page of a number has to support `phone` itself. */
export function unprovenFacts(facts: Facts, sources: Sources): readonly Unproven[] {
  const supported = new Set(sources.flatMap(({ supports }) => supports))
  const numbers = facts.contact.phones.flatMap(({ source }, index): Unproven[] => {
    const page = sources.find(({ url }) => url === source)
    return page === undefined || page.supports.includes('phone')
      ? []
      : [{ fact: 'phone', path: ['contact', 'phones', index, 'source'] }]
  })
  return [...numbers, ...filledFacts(facts).filter(({ fact }) => !supported.has(fact))]
}

/** What to write where a fact has no source. */
const NOTHING: { readonly [F in SourcedFact]?: string } = { email: '[]', languages: '[de]' }

/** What an editor can do about a fact without a page, in German. */
export function unprovenMessage({ fact, path }: Unproven): string {
  if (fact === 'phone')
    return 'Die Seite dieser Nummer nennt unter supports kein „phone“. Steht die Nummer dort, bitte „phone“ ergänzen; sonst die richtige Seite nennen.'
  const instead = path.includes('phones') ? 'die Zeile streichen' : `hier ${NOTHING[fact] ?? 'null'} eintragen`
  return `Keine Quelle belegt diese Angabe. Bitte bei der Seite, die es sagt, „${fact}“ unter supports eintragen. Sagt es keine, dann ${instead}.`
}

/** No fact without a source (docs/promises.md#6). */
export function factsAreSourced(parsed: Parsed<OfferFile>): readonly Problem[] {
  return unprovenFacts(parsed.value, parsed.value.sources).map((fact) => parsed.at(fact.path, unprovenMessage(fact)))
}
