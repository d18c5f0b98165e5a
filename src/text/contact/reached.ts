import type { TFunction } from 'i18next'
import { numberToCall, type WallTime } from '../../domain/matching/index.ts'
import type { Contact, Kind, Offer, OfferText, Office, OfficeBook } from '../../domain/rulebook/index.ts'

/** The office that was chosen at each offer, by ids. It lives in the page alone, and no recommendation asks for it. */
export interface ChosenOffices {
  readonly [offer: string]: string
}

/** How an offer is reached: as such, or at the office that was chosen. */
export interface Reached {
  /** The offer; at an office with its ways, hours and dates in place of the offer's own. */
  readonly offer: Offer
  readonly text: OfferText
  readonly office?: Office
}

/** The office that was chosen at an offer; undefined: none was. */
export function chosenOffice(id: string, offices: OfficeBook, chosen: ChosenOffices): Office | undefined {
  return offices[id]?.find((office) => office.id === chosen[id])
}

/** An offer as one of its offices has it: nothing of what the offer says of ways, hours and dates is left. */
export function atOffice(offer: Offer, text: OfferText, office: Office): Required<Reached> {
  const { town, confidence, confirmedOn, read, pageDate, hours, hoursNote, phoneLabels } = office
  // Sources often write the street alone; on paper, and for who comes from elsewhere, the town belongs to it.
  const { address = town } = office.contact
  const contact = { ...office.contact, address: address.includes(town) ? address : `${address}, ${town}` }
  return {
    // What is closed as a whole is closed in each of its offices.
    offer: {
      ...offer,
      contact,
      confidence,
      confirmedOn,
      read,
      pageDate,
      hours,
      closures: [...(offer.closures ?? []), ...(office.closures ?? [])],
    },
    text: { ...text, shortName: office.name, hoursNote, phoneLabels },
    office,
  }
}

function hasWays({ phones, emails, website, chat, form }: Contact): boolean {
  return phones.length + emails.length > 0 || [website, chat, form].some((link) => link !== undefined)
}

/**
 * How an offer is reached once an office was chosen. Where no source names a way to the office, the offer's written
 * ways stand in; its numbers never do, because they may ring somewhere else.
 */
export function reachedAt(offer: Offer, text: OfferText, office: Office | undefined): Reached {
  if (office === undefined) return { offer, text }
  const there = atOffice(offer, text, office)
  if (hasWays(office.contact)) return there
  const contact = { ...offer.contact, phones: [], address: there.offer.contact.address }
  // The ways are the offer's: that somebody confirmed the office says nothing of them.
  return { ...there, offer: { ...there.offer, contact, confirmedOn: undefined } }
}

/**
 * The number that rings now, or rings next, before the others: of an offer whose numbers have hours of their own, that
 * one is its action.
 */
export function ringingFirst({ offer, text, ...reached }: Reached, now: WallTime): Reached {
  const first = numberToCall(offer, now)
  if (first === 0) return { offer, text, ...reached }
  const order = [first, ...offer.contact.phones.map((_, index) => index).filter((index) => index !== first)]
  const pick = <T>(all: readonly T[]) => order.map((index) => all[index]!)
  const contact = { ...offer.contact, phones: pick(offer.contact.phones) }
  return { ...reached, offer: { ...offer, contact }, text: { ...text, phoneLabels: pick(text.phoneLabels) } }
}

/** Whether an office has no number, but its offer does. */
export function lacksNumber(offer: Offer, office: Office | undefined): boolean {
  return office !== undefined && office.contact.phones.length === 0 && offer.contact.phones.length > 0
}

/** Whom an office looks after, in the words of its source. */
export function servesWords({ serves }: Office, t: TFunction): string {
  return t('card.serves', { list: serves.join(', ') })
}

/** Hospitals, police stations and authorities have no “Büro” that one would look for. */
const OFFICE_KINDS: readonly Kind[] = [
  'victim-support',
  'contact-point',
  'mobile-counselling',
  'anti-discrimination',
  'legal-help',
]

/** What the offices of an offer are called. */
export function officeWord({ kind }: Offer): 'offices' | 'places' {
  return OFFICE_KINDS.includes(kind) ? 'offices' : 'places'
}
