import { compileHours, dialString, numberFault, offerFile, schemaMessage } from '../../authoring/index.ts'
import type { Draft } from './draft.ts'
import type { ExistingOffers } from './known.ts'
import { bySchema, orNothing, type Reader } from './readers.ts'
import { ask, type Terminal } from './terminal.ts'

type Contact = Draft['contact']
type LinkField = 'website' | 'chat' | 'form'

const shape = offerFile.shape.contact.shape
const url = bySchema(shape.website.unwrap())

export const phoneReader: Reader<string> = (answer) => {
  const wrong = schemaMessage(shape.phones.element.shape.number, answer)
  if (wrong !== null) return { wrong }
  const fault = numberFault(answer)
  return fault === null ? { value: answer } : { wrong: fault }
}

export const hoursReader: Reader<string> = (answer) => {
  const compiled = compileHours(answer)
  return 'message' in compiled
    ? { wrong: `${compiled.message} Beispiele: Mo-Fr 09:00-16:00 · Mo,We 10:00-12:00; Th 16:00-18:00 · 24/7` }
    : { value: answer }
}

/** Reads a link; one over http has to be typed twice. */
function linkReader(): Reader<string> {
  let warned: string | undefined
  return (answer) => {
    const read = url(answer)
    if ('wrong' in read || answer.startsWith('https:') || answer === warned) return read
    warned = answer
    return {
      wrong:
        'Der Link beginnt mit http://. Bitte https:// verwenden. Nennt die Quelle nur http, dann denselben Link noch einmal eingeben.',
    }
  }
}

function tellTwins(terminal: Terminal, { users }: ExistingOffers, way: string): void {
  const others = users.get(way) ?? []
  if (others.length > 0)
    terminal.say(
      `  Hinweis: Das steht schon in ${others.join(', ')}. Ist es dieselbe Stelle? Dann danach in beiden Dateien sameAs eintragen.`,
    )
}

async function inTwoLanguages(terminal: Terminal, question: string): Promise<{ de: string; en: string } | null> {
  const text = bySchema(shape.hoursNote.unwrap().shape.de)
  const de = await ask(terminal, `${question} Auf Deutsch (leer: nichts):`, orNothing(text))
  return de === null ? null : { de, en: await ask(terminal, 'Derselbe Hinweis auf Englisch:', text) }
}

/**
 * Asks for the contact details of an office. Each telephone number is asked together with the page it was read on.
 * @param known the existing offers, to point out offers with the same number or address
 * @throws Interrupted if the input ends early
 */
export async function askContact(terminal: Terminal, known: ExistingOffers): Promise<Contact> {
  const phones: Contact['phones'] = []
  for (;;) {
    const number = await ask(
      terminal,
      'Telefonnummer, wie die Seite sie schreibt (leer: keine weitere):',
      orNothing(phoneReader),
    )
    if (number === null) break
    tellTwins(terminal, known, dialString(number)!)
    phones.push({ number, source: await ask(terminal, 'Auf welcher Seite steht diese Nummer? Adresse:', url) })
  }
  const emails: string[] = []
  for (;;) {
    const mail = await ask(terminal, 'E-Mail-Adresse (leer: keine weitere):', orNothing(bySchema(shape.emails.element)))
    if (mail === null) break
    tellTwins(terminal, known, mail.toLowerCase())
    if (!emails.includes(mail)) emails.push(mail)
  }
  const links: Record<LinkField, string | null> = {
    website: await ask(terminal, 'Website, genau die Seite des Angebots (leer: keine):', orNothing(linkReader())),
    chat: await ask(terminal, 'Adresse eines Chats (leer: keiner):', orNothing(linkReader())),
    form: await ask(terminal, 'Adresse eines Formulars (leer: keines):', orNothing(linkReader())),
  }
  const insecure = (['website', 'chat', 'form'] as const).filter((field) => links[field]?.startsWith('http:'))
  const address = await ask(terminal, 'Anschrift (leer: keine):', orNothing(bySchema(shape.address.unwrap())))
  const hours = await ask(
    terminal,
    'Zeiten, zu denen jemand da ist, in OSM-Schreibweise, zum Beispiel Mo-Fr 09:00-16:00; PH off (leer: unbekannt):',
    orNothing(hoursReader),
  )
  const hoursNote = await inTwoLanguages(terminal, 'Ein Hinweis zu den Zeiten?')
  return { phones, emails, ...links, ...(insecure.length > 0 && { insecure }), video: null, address, hours, hoursNote }
}
