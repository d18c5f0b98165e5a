import { AUDIENCES, type Focus, type QuestionWords } from '../../../domain/rulebook/index.ts'
import {
  offerFile,
  rolesOf,
  type ShownText,
  sayFaults,
  schemaMessage,
  unspeakable,
  whyNotHigh,
  wordingFaults,
} from '../../authoring/index.ts'
import * as choices from './choices.ts'
import { askContact } from './contact.ts'
import type { Draft } from './draft.ts'
import { type ExistingOffers, idReader, proposedId, rolesBeyondAudiences } from './known.ts'
import { bySchema, type Choices, one, orNothing, type Reader, several, unless, yesOrNo } from './readers.ts'
import { askSources, confidenceReader } from './sources.ts'
import { ask, type Terminal, withChoices } from './terminal.ts'

const { shape } = offerFile
const SEVERAL = 'Mehrere mit Komma.'

/** Answer ids of one question, with the labels that users read. */
function answersOf<T extends string>(
  ids: readonly T[],
  question: 'incident' | 'background',
  words: QuestionWords,
): Choices<T> {
  return ids.map((id) => ({ id, words: words[question]?.answers[id]?.short ?? id }))
}

function roleReader(audiences: Draft['audiences']): Reader<Draft['fits']['role']> {
  const allowed = rolesOf(audiences)
  return (answer) => {
    const all = /^(all|alle)$/i.test(answer)
    const read = all ? { value: choices.roles.map(({ id }) => id) } : several(choices.roles, 1)(answer)
    if ('wrong' in read) return read
    const wrong = rolesBeyondAudiences(allowed, read.value)
    if (wrong !== null) return { wrong }
    return { value: all ? 'all' : [...read.value] }
  }
}

async function askFits(
  terminal: Terminal,
  focus: Focus,
  audiences: Draft['audiences'],
  words: QuestionWords,
): Promise<Draft['fits']> {
  const incidents = answersOf(shape.fits.shape.incident.element.options, 'incident', words)
  const backgrounds = answersOf(shape.fits.shape.background.element.options, 'background', words)
  const role = await ask(
    terminal,
    withChoices(`Für welche Rollen ist es die richtige Tür? ${SEVERAL} „alle“, wenn für jede.`, choices.roles, (id) =>
      rolesOf(audiences).has(id),
    ),
    roleReader(audiences),
  )
  const incident = await ask(
    terminal,
    withChoices(`Bei welchen Vorfällen ist es die richtige Tür? ${SEVERAL} Leer: bei keinem.`, incidents),
    several(incidents),
  )
  if (focus !== 'background') return { role, incident: [...incident], background: [] }
  const background = await ask(
    terminal,
    withChoices(`Für welchen Hintergrund ist es gemacht? ${SEVERAL}`, backgrounds),
    several(backgrounds, 1),
  )
  const fits = { role, incident: [...incident], background: [...background] }
  const alsoForOffice = await ask(
    terminal,
    withChoices(
      `Welche Rollen nimmt es auch ohne diesen Hintergrund, allein wegen ihres Amts? ${SEVERAL} Leer: keine.`,
      choices.roles,
    ),
    several(choices.roles),
  )
  return alsoForOffice.length === 0 ? fits : { ...fits, alsoForOffice: [...alsoForOffice] }
}

type Standing = Pick<Draft, 'mayHead' | 'listOnly' | 'because'>

/** Asks how far up it may stand, and for the reason where not everywhere. */
async function askStanding(terminal: Terminal): Promise<Standing> {
  const standing = await ask(terminal, withChoices('Wo darf es stehen?', choices.standings), one(choices.standings))
  if (standing === 'head') return {}
  const because = await ask(terminal, 'Warum nur dort? Ein Satz:', bySchema(shape.because.unwrap()))
  return standing === 'door' ? { mayHead: false, because } : { listOnly: true, because }
}

/** Asks for a text that the result shows, in both languages, held to its wording rules at once. */
async function askShown(terminal: Terminal, field: ShownText, question: string): Promise<Draft[ShownText]> {
  const reader = (language: 'de' | 'en') =>
    unless((answer) => wordingFaults(field, language, answer), bySchema(shape[field].shape[language]))
  return {
    de: await ask(terminal, question, reader('de')),
    en: await ask(terminal, 'Dasselbe auf Englisch:', reader('en')),
  }
}

/** Asks how the helpline says the sentence of the card, in both languages, where it cannot be said as it is. */
async function askSay(terminal: Terminal, shown: Pick<Draft, 'shortName' | 'forYou'>): Promise<Pick<Draft, 'say'>> {
  const why = unspeakable(shown, 'de', shown.forYou.de) ?? unspeakable(shown, 'en', shown.forYou.en)
  if (why === null) return {}
  const reader = (language: 'de' | 'en') =>
    unless((answer) => sayFaults(shown, language, answer), bySchema(shape.forYou.shape[language]))
  const question = `Am Telefon geht das so nicht (${why}). Wie sagt es die Hotline, unter dem Namen? Auf Deutsch:`
  return {
    say: {
      de: await ask(terminal, question, reader('de')),
      en: await ask(terminal, 'Dasselbe auf Englisch:', reader('en')),
    },
  }
}

/**
 * Asks for the facts of a new offer one by one. Each answer is checked at once, with the checks and messages of
 * `rules:check`.
 * @param known the existing offers
 * @param words the texts of the questions in German
 * @throws Interrupted if the input ends early
 */
export async function interview(terminal: Terminal, known: ExistingOffers, words: QuestionWords): Promise<Draft> {
  const text = (schema: Parameters<typeof bySchema>[0], question: string) => ask(terminal, question, bySchema(schema))
  const from = <T extends string>(question: string, of: Choices<T>) => ask(terminal, withChoices(question, of), one(of))
  const some = async <T extends string>(question: string, of: Choices<T>, least: number, most?: number) => [
    ...(await ask(terminal, withChoices(`${question} ${SEVERAL}`, of), several(of, least, most))),
  ]
  const maybe = (question: string) => ask(terminal, `${question} (ja, nein; leer: unbekannt)`, orNothing(yesOrNo))

  const area = await from('Wo hilft das Angebot?', choices.areas)
  const name = await text(shape.name, 'Wie heißt das Angebot?')
  const proposal = proposedId(area, name)
  const id = await ask(terminal, `Kennung und Name der Datei (leer: ${proposal}):`, idReader(area, proposal, known))
  const provider = await text(shape.provider, 'Wer trägt es?')
  const kind = await from('Welche Art von Angebot ist es?', choices.kinds)
  const help = await from('Welche Hilfe ist es? Ein Wort.', choices.helps)
  const policeTask = help === 'police' ? await from('Was tut diese Stelle der Polizei?', choices.policeTasks) : null
  const focus = await from('Wofür ist es gemacht?', choices.focuses)
  const talks = await ask(terminal, 'Spricht dort jemand mit Ratsuchenden? (ja, nein)', yesOrNo)
  const police = await from('Wer erfährt davon?', choices.police)
  const audiences = await some('Wen nennt die Seite als Zielgruppe?', choices.named(AUDIENCES), 1)
  const fits = await askFits(terminal, focus, audiences, words)
  const standing = await askStanding(terminal)
  const needs = await some('Was bietet es vor allem? Das Wichtigste zuerst, höchstens 4.', choices.needs, 1, 4)
  const phase = await some('Wann hilft es?', choices.phases, 1)
  const topics = await some('Welche Themen nennt die Seite? Leer: keine.', choices.named(known.topics), 0)
  const languages: Reader<string[]> = (answer) => {
    const codes = answer === '' ? ['de'] : answer.split(',').map((code) => code.trim())
    const wrong = schemaMessage(shape.languages, codes)
    return wrong === null ? { value: [...new Set(codes)] } : { wrong }
  }
  const spoken = await ask(terminal, 'In welchen Sprachen? Kürzel mit Komma (leer: de):', languages)
  const anonymous = await maybe('Geht es anonym?')
  const free = await maybe('Ist es kostenlos?')
  const shortName = await askShown(terminal, 'shortName', 'Wie nennen es Menschen? Höchstens 40 Zeichen, auf Deutsch:')
  const forYou = await askShown(
    terminal,
    'forYou',
    'Was tut es für Sie, wie, und was müssen Sie nicht? Ein Satz mit Sie, höchstens 160 Zeichen, auf Deutsch:',
  )
  const say = await askSay(terminal, { shortName, forYou })
  const summary = {
    de: await text(shape.summary.shape.de, 'Was geschieht dort? Ein bis drei kurze Sätze, mit Sie, auf Deutsch:'),
    en: await text(shape.summary.shape.en, 'Dasselbe auf Englisch:'),
  }
  const told = { contact: await askContact(terminal, known), anonymous, free, languages: spoken }
  const { sources, facts } = await askSources(terminal, told, known)
  const judged = await text(shape.judged, 'Warum ist es für diese Rollen und Vorfälle die richtige Tür? Ein Satz:')
  const confidence = await ask(
    terminal,
    withChoices(
      'Wie sicher sind die Angaben?',
      choices.confidences,
      (id) => id !== 'high' || whyNotHigh({ ...facts, sources }) === null,
    ),
    confidenceReader({ ...facts, sources }),
  )
  const note = await ask(terminal, 'Anmerkung der Redaktion (leer: keine):', orNothing(bySchema(shape.note.unwrap())))
  return {
    id,
    name,
    provider,
    area,
    kind,
    help,
    ...(policeTask === null ? {} : { policeTask }),
    ...standing,
    focus,
    talks,
    judged,
    fits,
    needs,
    police,
    anonymous: facts.anonymous,
    free: facts.free,
    languages: facts.languages,
    phase,
    audiences,
    topics,
    shortName,
    forYou,
    ...say,
    summary,
    contact: facts.contact,
    confidence,
    sources: [...sources],
    note,
  }
}
