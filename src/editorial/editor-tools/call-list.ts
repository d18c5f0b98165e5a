import { hasEnded } from '../../domain/rulebook/index.ts'
import { lastRead, type OfferFile, type OfficeFile, pathOfOffer, type SiteFile } from '../authoring/browser.ts'
import { OLD_AFTER } from '../statistics/browser.ts'
import { type Due, daysBetween, dueOf, leadsWithoutNumber, URGENCIES, type Urgency } from './call-order.ts'
import { questionsFor } from './call-questions.ts'
import { questionsForOffice } from './office-questions.ts'

/** For each offer, by id, the number of answer sets that lead to it. */
export interface Shown {
  readonly counts: ReadonlyMap<string, { readonly fits: number; readonly listed: number }>
}

/** One place to call, and why: an offer, or one of its offices. */
export interface Call {
  readonly offer: OfferFile
  /** The office of the offer; null: the offer itself. */
  readonly office: OfficeFile | null
  /** Path of its file within the project. */
  readonly file: string
  /** Number of answer sets for which the offer matches an open section; exact. */
  readonly fits: number
  /** Number of answer sets for which the offer is listed among all offers; exact. */
  readonly listed: number
  /** Days since the last confirmation; null: never confirmed. */
  readonly days: number | null
  /** When its pages were last read, as in the file. */
  readonly read: string
  /** Why the offer stands before the others; null: it does not. */
  readonly urgency: Urgency
  /** By when somebody has to ask, the first day first; empty: nothing runs out soon. */
  readonly due: readonly Due[]
  /** What the caller has to know beforehand. */
  readonly caution: string | null
  readonly questions: readonly string[]
}

/** A warning for crisis lines, which a checking call would block, and for offices without a number or address. */
function cautionFor({ kind, contact }: OfferFile): string | null {
  if (kind === 'crisis-line')
    return 'Krisentelefon: bitte die Leitung nicht belegen. Lieber schreiben oder die Geschäftsstelle fragen.'
  return contact.phones.length === 0 && contact.emails.length === 0
    ? 'Ohne Nummer und Adresse: bitte über die Website oder das Formular fragen.'
    : null
}

/** What to know before an office is called: its number is not sure, or it has none. */
function cautionForOffice({ contact, phoneToCheck }: OfficeFile): string | null {
  if (phoneToCheck !== undefined)
    return `Zu prüfende Nummer: ${phoneToCheck}. Sie steht nur auf einer alten oder fremden Seite und ist nicht veröffentlicht.`
  return contact.phones.length === 0 && contact.emails.length === 0
    ? 'Ohne eigene Nummer und Adresse: bitte beim Angebot nach diesem Büro fragen.'
    : null
}

type Confirmed = OfferFile['confirmed']

const daysSince = (confirmed: Confirmed, today: string) =>
  confirmed === null ? null : daysBetween(confirmed.on, today)

const isOld = ({ days }: Call) => days === null || days >= OLD_AFTER

const german = new Intl.Collator('de')

/** The offer and its offices, as far as nobody has asked of late or something runs out. */
function callsOf(offer: OfferFile, { counts }: Shown, today: string): readonly Call[] {
  const due = dueOf(offer, today)
  const shared = {
    offer,
    file: `rules/${pathOfOffer(offer)}`,
    fits: counts.get(offer.id)?.fits ?? 0,
    listed: counts.get(offer.id)?.listed ?? 0,
    urgency: leadsWithoutNumber(offer) ? 'no-number' : due.length === 0 ? null : 'due',
  } as const
  const own: Call = {
    ...shared,
    office: null,
    days: daysSince(offer.confirmed, today),
    read: lastRead(offer.sources),
    due,
    caution: cautionFor(offer),
    questions: questionsFor(offer),
  }
  const offices = [...(offer.offices ?? [])]
    .sort((a, b) => german.compare(a.town, b.town))
    .map(
      (office): Call => ({
        ...shared,
        office,
        days: daysSince(office.confirmed, today),
        read: lastRead(office.sources),
        due: [],
        caution: cautionForOffice(office),
        questions: questionsForOffice(office),
      }),
    )
  return [...(isOld(own) || due.length > 0 ? [own] : []), ...offices.filter(isOld)]
}

/** First what cannot be called, then what runs out (the sooner the earlier), then what most answer sets lead to. */
function byUrgency([a]: readonly Call[], [b]: readonly Call[]): number {
  if (a === undefined || b === undefined) return 0
  const dueOn = ({ urgency, due }: Call) => (urgency === 'due' ? (due[0]?.on ?? '') : '')
  return (
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
    dueOn(a).localeCompare(dueOn(b)) ||
    b.fits - a.fits ||
    b.listed - a.listed ||
    (a.offer.id < b.offer.id ? -1 : 1)
  )
}

/**
 * Whom to call: running and paused offers and their offices that were never confirmed, or not within the last 90 days,
 * and what runs out within 60 days. First the specialists that lead though nobody can call them, then what runs out,
 * then by the number of answer sets that lead to an offer, by how often it is listed, and by id. Offices follow their
 * offer, by town. Emergency numbers are never called to be checked.
 * @param shown how often each offer is shown, by id
 * @param today ISO date, German calendar
 */
export function callList(offers: readonly OfferFile[], site: SiteFile, shown: Shown, today: string): readonly Call[] {
  return offers
    .filter((offer) => !hasEnded(offer, today) && !site.emergency.includes(offer.id))
    .map((offer) => callsOf(offer, shown, today))
    .filter((calls) => calls.length > 0)
    .sort(byUrgency)
    .flat()
}
