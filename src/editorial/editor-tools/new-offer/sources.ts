import { offerFile, provesContact } from '../../authoring/index.ts'
import { facts } from './choices.ts'
import type { Draft } from './draft.ts'
import type { ExistingOffers } from './known.ts'
import { bySchema, orNothing, type Reader, several } from './readers.ts'
import { ask, type Terminal } from './terminal.ts'

type Source = Draft['sources'][number]

const shape = offerFile.shape.sources.element.shape

async function askSource(
  terminal: Terminal,
  url: string,
  sure: readonly string[],
  { month }: ExistingOffers,
): Promise<Source> {
  const read: Reader<string> = (answer) => (answer === '' ? { value: month } : bySchema(shape.read)(answer))
  const supports = several(facts, sure.length > 0 ? 0 : 1)
  const also = sure.length > 0 ? ' außer der Nummer' : ''
  return {
    url,
    read: await ask(terminal, `Wann haben Sie ${url} gelesen? (leer: ${month})`, read),
    pageDate: await ask(
      terminal,
      'Welches Datum trägt die Seite selbst? (leer: keines)',
      orNothing(bySchema(shape.pageDate.unwrap())),
    ),
    supports: [
      ...new Set([
        ...sure,
        ...(await ask(
          terminal,
          `Was belegt diese Seite${also}? Mit Komma, zum Beispiel hours, email, audiences:`,
          supports,
        )),
      ]),
    ],
  }
}

/**
 * Asks for the source pages: first those of the telephone numbers, then others until the contact details have a source.
 * @throws Interrupted if the input ends early
 */
export async function askSources(
  terminal: Terminal,
  contact: Draft['contact'],
  known: ExistingOffers,
): Promise<readonly Source[]> {
  const sources: Source[] = []
  for (const url of new Set(contact.phones.map(({ source }) => source)))
    sources.push(await askSource(terminal, url, ['phone'], known))
  const missing = () => {
    if (sources.length === 0) return 'Jedes Angebot braucht mindestens eine Seite als Quelle.'
    return provesContact(contact, sources)
      ? null
      : 'Noch belegt keine Seite die Kontaktangaben (email, address, hours, website …). Bitte eine nennen.'
  }
  const next: Reader<string | null> = (answer) => {
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
    if (url === null) return sources
    sources.push(await askSource(terminal, url, [], known))
  }
}
