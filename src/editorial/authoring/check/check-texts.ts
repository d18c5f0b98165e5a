import { LANGUAGES, type Language } from '../../../domain/rulebook/index.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import { unwantedInPlain } from './check-wording.ts'

type Path = readonly (string | number)[]

/**
 * How long texts may be, in characters, by the name of their field: what a card, a line of a list or a caller takes in.
 */
const LONGEST: { readonly [field: string]: number } = {
  summary: 350,
  hint: 200,
  hoursNote: 240,
  region: 100,
  label: 60,
  words: 160,
  why: 160,
  title: 120,
  teaser: 240,
  joinInfo: 200,
  price: 120,
  name: 140,
  provider: 140,
  organiser: 140,
  address: 100,
}

/** Fields with rules of their own. */
const OWN_RULES = new Set(['shortName', 'forYou', 'say'])

/** Whoever answers a telephone changes; what it is for stays. */
const PERSON = /(?:^|[\s(,])(?:Frau|Herrn?|Fr\.|Hr\.|Dr\.|Ms\.?|Mr\.?|Mrs\.?)\s+(?:Dr\.\s+)?\p{Lu}/u

interface Told {
  readonly path: Path
  readonly message: string
}

function tooLong(field: string | undefined, text: string): string | null {
  const most = field === undefined ? undefined : LONGEST[field]
  const { length } = [...text]
  return most === undefined || length <= most ? null : `${length} Zeichen; erlaubt sind ${most}. Bitte kürzen.`
}

function* faultsIn(value: unknown, path: Path, field: string | undefined): Generator<Told> {
  if (typeof value === 'string') {
    const long = tooLong(field, value)
    if (long !== null) yield { path, message: long }
    return
  }
  if (typeof value !== 'object' || value === null || (field !== undefined && OWN_RULES.has(field))) return
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* faultsIn(entry, [...path, index], field)
    return
  }
  const isText = 'de' in value && typeof value.de === 'string'
  for (const [name, entry] of Object.entries(value)) {
    const at = [...path, name]
    const isLanguage = isText && (LANGUAGES as readonly string[]).includes(name)
    if (isLanguage && typeof entry === 'string') {
      for (const message of unwantedInPlain(name as Language, entry)) yield { path: at, message }
      if (field === 'label' && PERSON.test(entry))
        yield {
          path: at,
          message: 'Hier steht der Name eines Menschen. Bitte schreiben, wofür die Nummer da ist, zum Beispiel „Büro“.',
        }
    }
    yield* faultsIn(entry, at, isLanguage ? field : name)
  }
}

/** Every text of a file is as short as its place asks for, and keeps to the rules of wording. */
export function textsAreSound<T>({ value, at }: Parsed<T>): readonly Problem[] {
  return [...faultsIn(value, [], undefined)].map(({ path, message }) => at(path, message))
}
