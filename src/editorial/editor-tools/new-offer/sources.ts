import {
  type Facts,
  offerFile,
  type SourcedFact,
  type Unproven,
  unprovenFacts,
  whyNotHigh,
} from '../../authoring/index.ts'
import { confidences, facts } from './choices.ts'
import type { Draft } from './draft.ts'
import type { ExistingOffers } from './known.ts'
import { bySchema, one, orNothing, type Reader, several } from './readers.ts'
import { ask, type Terminal } from './terminal.ts'

type Source = Draft['sources'][number]

const shape = offerFile.shape.sources.element.shape

/** What an editor types where no page says what is still without one. */
const LEAVE_OUT = 'weglassen'

/** The kinds of facts without a page, each once. */
const named = (unproven: readonly Unproven[]): readonly SourcedFact[] => [...new Set(unproven.map(({ fact }) => fact))]

/** The facts without those that no page says. */
function withoutUnproven(told: Facts, unproven: readonly Unproven[]): Facts {
  const open = new Set<string>(named(unproven))
  const kept = <T>(fact: SourcedFact, value: T): T | null => (open.has(fact) ? null : value)
  const { contact } = told
  return {
    anonymous: kept('anonymous', told.anonymous),
    free: kept('free', told.free),
    languages: kept('languages', told.languages) ?? ['de'],
    contact: {
      ...contact,
      emails: kept('email', contact.emails) ?? [],
      website: kept('website', contact.website),
      chat: kept('chat', contact.chat),
      form: kept('form', contact.form),
      address: kept('address', contact.address),
      hours: kept('hours', contact.hours),
    },
  }
}

/** A link over http is listed as such as long as it stands there. */
function withInsecure(told: Facts): Facts {
  const { insecure, ...contact } = told.contact
  const still = (insecure ?? []).filter((field) => contact[field] !== null)
  return { ...told, contact: still.length > 0 ? { ...contact, insecure: still } : contact }
}

async function askSource(
  terminal: Terminal,
  url: string,
  sure: readonly string[],
  missing: readonly string[],
  { month }: ExistingOffers,
): Promise<Source> {
  const read: Reader<string> = (answer) => (answer === '' ? { value: month } : bySchema(shape.read)(answer))
  const supports = several(facts, sure.length > 0 ? 0 : 1)
  const also = sure.length > 0 ? ' außer der Nummer' : ''
  const open = missing.length > 0 ? `noch ohne Seite: ${missing.join(', ')}` : 'zum Beispiel audiences, topics'
  return {
    url,
    read: await ask(terminal, `Wann haben Sie ${url} gelesen? (leer: ${month})`, read),
    pageDate: await ask(
      terminal,
      'Welches Datum trägt die Seite selbst? (leer: keines)',
      orNothing(bySchema(shape.pageDate.unwrap())),
    ),
    supports: [
      ...new Set([...sure, ...(await ask(terminal, `Was belegt diese Seite${also}? Mit Komma (${open}):`, supports))]),
    ],
  }
}

/**
 * Asks for the source pages: first those of the telephone numbers, then others until each fact has a page, or is left
 * out.
 * @returns the pages, and the facts that they support
 * @throws Interrupted if the input ends early
 */
export async function askSources(
  terminal: Terminal,
  told: Facts,
  known: ExistingOffers,
): Promise<{ readonly sources: readonly Source[]; readonly facts: Facts }> {
  const sources: Source[] = []
  const unproven = () => unprovenFacts(told, sources).filter(({ fact }) => fact !== 'phone')
  for (const url of new Set(told.contact.phones.map(({ source }) => source)))
    sources.push(await askSource(terminal, url, ['phone'], named(unproven()), known))
  const missing = () => {
    if (sources.length === 0) return 'Jedes Angebot braucht mindestens eine Seite als Quelle.'
    const open = named(unproven())
    return open.length === 0
      ? null
      : `Noch ohne Seite: ${open.join(', ')}. Bitte die Seite nennen, die es sagt. Sagt es keine, „${LEAVE_OUT}“ eingeben: Dann bleiben diese Angaben leer.`
  }
  const next: Reader<string | null> = (answer) => {
    if (answer === LEAVE_OUT && sources.length > 0) return { value: null }
    if (answer !== '') {
      return sources.some(({ url }) => url === answer)
        ? { wrong: 'Diese Seite steht schon da. Bitte eine andere nennen.' }
        : bySchema(shape.url)(answer)
    }
    const wrong = missing()
    return wrong === null ? { value: null } : { wrong }
  }
  for (;;) {
    const url = await ask(terminal, 'Adresse einer weiteren Seite mit Angaben zum Angebot (leer: keine weitere):', next)
    if (url === null) return { sources, facts: withInsecure(withoutUnproven(told, unproven())) }
    sources.push(await askSource(terminal, url, [], named(unproven()), known))
  }
}

/** Reads how sure the facts are; pages without a date cap it. */
export function confidenceReader(offer: Parameters<typeof whyNotHigh>[0]): Reader<Draft['confidence']> {
  return (answer) => {
    const read = one(confidences)(answer)
    const why = 'value' in read && read.value === 'high' ? whyNotHigh(offer) : null
    return why === null ? read : { wrong: `${why} Deshalb höchstens medium, bis jemand anruft.` }
  }
}
