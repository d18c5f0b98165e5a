import type { Kind, PoliceValue } from '../../domain/rulebook/index.ts'
import { formatDate, textsFor } from '../../text/i18n/index.ts'
import type { OfferFile } from '../authoring/browser.ts'
import { hoursInWords } from './hours-in-words.ts'

const t = textsFor('de')
const languageNames = new Intl.DisplayNames('de', { type: 'language' })

/** A language by its name; its code where it has none. */
const languageWord = (code: string) => languageNames.of(code) ?? code

/** Questions that only one kind of offer is asked. */
const OF_KIND: { readonly [K in Kind]: readonly string[] } = {
  'victim-support': ['Beraten Sie selbst? Wie schnell gibt es einen ersten Termin?'],
  'contact-point': ['Beraten Sie selbst, oder vermitteln Sie weiter? An wen?'],
  'mobile-counselling': ['Beraten Sie auch einzelne Menschen im Amt, oder nur Gremien und Verwaltungen?'],
  psychosocial: ['Wie lange warten Menschen auf das erste Gespräch? Was müssen sie mitbringen?'],
  medical: ['Wird vertraulich und ohne Anzeige untersucht? Wie lange werden Spuren aufbewahrt? Was kostet es?'],
  'crisis-line': ['Ist die Leitung immer besetzt? Was hören Menschen, wenn niemand frei ist?'],
  'legal-help': ['Beraten oder vertreten Sie? Wer trägt die Kosten?'],
  'anti-discrimination': ['Beraten Sie auch bei Anfeindungen im Amt? Wie schnell gibt es eine Antwort?'],
  police: ['Wer nimmt ab? Ist die Nummer für Rat da, auch ohne Anzeige?'],
  prosecution: ['Wer nimmt ab? Dürfen sich Betroffene direkt melden?'],
  'reporting-office': ['Was geschieht nach einer Meldung? Bekommt die meldende Person eine Antwort?'],
  portal: ['Spricht hier jemand mit Ratsuchenden? Wer pflegt die Seite?'],
  'municipal-association': ['Beraten Sie einzelne Mitglieder? Wer ist zuständig?'],
  compensation: ['Welche Fristen und Nachweise gelten? Hilft jemand beim Antrag?'],
  'registry-block': ['Wer stellt den Antrag wo? Wie lange gilt die Sperre?'],
  'prevention-training': ['Wer kann buchen? Was kostet es? Gibt es Termine?'],
}

/** Questions about what the police learn. */
const OF_POLICE: { readonly [P in PoliceValue]: string } = {
  independent: 'Erfährt die Polizei etwas, ohne dass die Person zustimmt? Gibt es Ausnahmen?',
  'may-forward': 'Was geben Sie an Polizei oder Staatsanwaltschaft weiter? Wann? Fragen Sie vorher?',
  police: 'Beginnt mit dem Gespräch ein Verfahren? Kann man sich erst einmal nur beraten lassen?',
  prosecution: 'Beginnt mit dem Gespräch ein Verfahren? Kann man sich erst einmal nur beraten lassen?',
}

/** A question about a fact that the file states, denies or leaves open. */
function known(value: boolean | null, ask: string, yes: string, no: string): string {
  return value === null ? ask : `${ask} Bei uns steht: ${value ? yes : no}.`
}

function hoursQuestions({ contact: { hours, hoursNote }, kind }: OfferFile): readonly string[] {
  // A portal or registry block without hours has no opening hours to ask for.
  if (hours === null && (kind === 'portal' || kind === 'registry-block') && hoursNote === null) return []
  const note = hoursNote === null ? '' : ` Hinweis bei uns: ${hoursNote.de}`
  const ask =
    hours === null
      ? `Wann ist jemand erreichbar?${note}`
      : `Ist jemand zu diesen Zeiten da: ${hoursInWords(hours)}?${note}`
  return [ask, hours === '24/7' ? 'Gilt das auch an Feiertagen?' : 'Und an Feiertagen und zwischen den Jahren?']
}

/** Whether the card promises the right thing: its help in one word, and its sentence for the person. */
function whatItDoes({ help, policeTask, forYou }: OfferFile): readonly string[] {
  const task = policeTask === undefined ? '' : ` (${t(`openData.policeTask.${policeTask}`)})`
  return [
    `Was tun Sie vor allem? Bei uns steht: ${t(`help.${help}`)}${task}.`,
    `Auf unserer Karte steht: „${forYou.de}“ Stimmt jedes Wort davon?`,
  ]
}

function whoMayAsk({ fits: { role }, audiences }: OfferFile): string {
  if (role === 'all') return 'Wer darf sich melden? Bei uns steht: alle. Gilt das auch für Angehörige?'
  const roles = role.map((one) => t(`roleName.${one}`))
  const family = role.includes('relative') || audiences.includes('relatives') ? '' : ' Auch Angehörige?'
  return `Wer darf sich melden? Bei uns steht: ${roles.join(', ')}.${family}`
}

/**
 * The questions for a call to an office, in German: about the facts in its file, about missing facts, and those of its
 * kind.
 */
export function questionsFor(offer: OfferFile): readonly string[] {
  const { contact, status, endsOn, fundedUntil, recheckBy, closures, languages } = offer
  return [
    ...(status === 'paused' ? ['Ihr Angebot ist bei uns als ausgesetzt vermerkt. Gibt es es wieder?'] : []),
    ...whatItDoes(offer),
    ...contact.phones.map(
      ({ number, label, hours }) =>
        `Ist ${number}${label ? ` (${label.de})` : ''} die richtige Nummer für Ratsuchende?${hours ? ` Bei uns steht: ${hoursInWords(hours)}.` : ''}`,
    ),
    ...(contact.phones.length === 0 ? ['Gibt es eine Telefonnummer für Ratsuchende?'] : []),
    ...contact.emails.map((email) => `Stimmt die Adresse ${email}? Wie schnell gibt es Antwort?`),
    ...hoursQuestions(offer),
    ...(closures ?? []).map(
      ({ from, to }) => `Bleibt es vom ${formatDate(from, 'de')} bis ${formatDate(to, 'de')} zu?`,
    ),
    known(offer.anonymous, 'Geht es anonym?', 'ja', 'nein'),
    known(offer.free, 'Ist es kostenlos?', 'ja', 'nein'),
    whoMayAsk(offer),
    OF_POLICE[offer.police],
    ...OF_KIND[offer.kind],
    `In welchen Sprachen? Bei uns steht: ${languages.map(languageWord).join(', ')}.`,
    ...(fundedUntil === undefined
      ? []
      : [`Das Geld ist bei uns bis ${formatDate(fundedUntil.on, 'de')} belegt. Geht es danach weiter?`]),
    ...(recheckBy === undefined ? [] : [`Zu klären bis ${formatDate(recheckBy.on, 'de')}: ${recheckBy.why}`]),
    endsOn === undefined
      ? 'Ändert sich demnächst etwas: Nummer, Umzug, Finanzierung?'
      : `Läuft das Angebot am ${formatDate(endsOn, 'de')} aus, oder geht es weiter?`,
  ]
}
