import { LANDS } from '../../../domain/rulebook/index.ts'
import { formatDate } from '../../../text/i18n/index.ts'
import type { RulesHistory } from '../../change-history/index.ts'
import type { DataBook } from '../data-book.ts'
import { isoArea } from '../iso-area.ts'
import type { OpenOffer } from '../open-offer-schema.ts'
import { metadataOf } from './changes.ts'
import { t } from './german-texts.ts'
import { idsFor } from './ids.ts'
import { locationsOf } from './locations.ts'
import type { Terms } from './terms.ts'

/** Our status in the words of HSDS. */
const STATUS = { active: 'active', paused: 'temporarily closed', ended: 'defunct' } as const

export type Service = ReturnType<typeof serviceOf>

/** What holds now and not always: that it rests, has ended or will end. */
function alertOf({ status, endsOn }: OpenOffer): string | undefined {
  const words = [
    status === 'active' ? undefined : t(`offer.${status}`),
    endsOn === null
      ? undefined
      : t(status === 'ended' ? 'offer.endedOn' : 'offer.endsOn', { date: formatDate(endsOn, 'de') }),
  ]
  return words.filter(Boolean).join(' ') || undefined
}

function areaName({ area }: OpenOffer): string {
  const land = LANDS.find((one) => isoArea(one) === area)
  return land === undefined ? t('directory.country') : t(`directory.land.${land}`)
}

function eligibilityOf({ audiences, notFor }: OpenOffer): string {
  const list = audiences.map((audience) => t(`openData.audience.${audience}`)).join(', ')
  return [t('openData.for', { list }), ...notFor.map(({ de }) => de)].join(' ')
}

/**
 * Times are German wall time all year: HSDS knows offsets from UTC only, and a fixed one would be wrong for half of the
 * year. Where the source has no times but a note about them, the note stands in a schedule without times.
 */
function schedulesOf({ id, contact }: OpenOffer, { uuidOf }: DataBook) {
  const service_id = uuidOf(`offer:${id}`)
  const holidays = {
    unknown: t('offer.holidaysUnknown'),
    open: t('offer.holidaysOpen'),
    closed: t('offer.holidaysClosed'),
    // The rule with the times is part of the description.
    own: '',
  }[contact.onHolidays ?? 'unknown']
  if (contact.opening === null)
    return contact.hoursNote === null
      ? []
      : [{ id: uuidOf(`schedule:${id}:note`), service_id, description: contact.hoursNote.de }]
  return contact.opening.map(({ days, opens, closes }) => ({
    id: uuidOf(`schedule:${id}:${days.join()}:${opens}-${closes}`),
    service_id,
    freq: 'WEEKLY' as const,
    interval: 1,
    wkst: 'MO' as const,
    byday: days.join(','),
    opens_at: `${opens}:00`,
    closes_at: `${closes}:00`,
    description: [contact.hours, contact.hoursNote?.de].filter(Boolean).join(' – '),
    notes: `${t('openData.wallTime')} ${holidays}`.trim(),
  }))
}

/** Mails beside the first, and those of single numbers. */
function contactsOf({ id, contact }: OpenOffer, { uuidOf }: DataBook) {
  const own = contact.emails.slice(1).map((email) => ({ email, name: undefined }))
  const ofPhones = contact.phones.flatMap(({ email, label }) => (email === null ? [] : [{ email, name: label?.de }]))
  // By the address: the same one for two numbers is one contact.
  const all = new Map([...own, ...ofPhones].map((one) => [one.email, one]))
  return [...all.values()].map(({ email, name }) => ({
    id: uuidOf(`contact:${id}:${email}`),
    service_id: uuidOf(`offer:${id}`),
    ...(name === undefined ? {} : { name }),
    email,
  }))
}

function phonesOf({ id, contact }: OpenOffer, { uuidOf }: DataBook) {
  const ids = idsFor(
    `phone:${id}`,
    contact.phones.map(({ dial }) => dial),
    uuidOf,
  )
  return contact.phones.map(({ number, label, address, email }, index) => ({
    id: ids[index]!,
    ...(address === null ? {} : { location_id: uuidOf(`location:${id}:${address}`) }),
    service_id: uuidOf(`offer:${id}`),
    ...(email === null ? {} : { contact_id: uuidOf(`contact:${id}:${email}`) }),
    number,
    type: 'voice',
    ...(label === null ? {} : { description: label.de }),
  }))
}

/** The provider, by its name: the sources say nothing more of it. */
function organizationOf({ provider }: OpenOffer, { uuidOf }: DataBook) {
  return {
    id: uuidOf(`organization:${provider}`),
    name: provider,
    description: t('openData.providerOf', { name: provider }),
  }
}

/**
 * An offer as a service of HSDS 3.0 with everything that belongs to it. Two properties are our own, which the
 * specification allows: `sources`, with the day on which each was read, and `same_office_as`.
 * @param offer the published offer
 * @param book the operator
 * @param history the recorded changes
 * @param terms the terms of each offer
 * @returns the service as it stands in `services.json`
 */
export function serviceOf(offer: OpenOffer, book: DataBook, history: RulesHistory, { termsOf }: Terms) {
  const { uuidOf } = book
  const { id, uuid, contact } = offer
  const [email] = contact.emails
  const alert = alertOf(offer)
  const organization = organizationOf(offer, book)
  const sourceIds = idsFor(
    `source:${id}`,
    offer.sources.map(({ url }) => url),
    uuidOf,
  )
  const process = [offer.hint?.de, contact.video?.de].filter(Boolean).join(' ')
  return {
    id: uuid,
    organization_id: organization.id,
    name: offer.name,
    ...(offer.shortName.de === offer.name ? {} : { alternate_name: offer.shortName.de }),
    description: offer.summary.de,
    ...(contact.website === null ? {} : { url: contact.website }),
    ...(email === undefined ? {} : { email }),
    status: STATUS[offer.status],
    ...(process === '' ? {} : { application_process: process }),
    ...(offer.free === null ? {} : { fees_description: t(offer.free ? 'badge.free' : 'offer.paid') }),
    eligibility_description: eligibilityOf(offer),
    // “Assured” is what a person has confirmed, nothing less.
    ...(offer.confirmed === null ? {} : { assured_date: offer.confirmed.on, assurer_email: book.mail }),
    ...(alert === undefined ? {} : { alert }),
    phones: phonesOf(offer, book),
    schedules: schedulesOf(offer, book),
    service_areas: [
      {
        id: uuidOf(`area:${id}`),
        service_id: uuid,
        name: areaName(offer),
        ...(offer.region === null ? {} : { description: offer.region.de }),
        extent: offer.area,
        extent_type: 'text',
      },
    ],
    service_at_locations: locationsOf(offer, book).map((location) => ({
      id: uuidOf(`service-at-location:${location.id}`),
      service_id: uuid,
      location_id: location.id,
      location,
    })),
    languages: [...new Set(offer.languages)].map((code) => ({
      id: uuidOf(`language:${id}:${code}`),
      service_id: uuid,
      name: new Intl.DisplayNames('de', { type: 'language' }).of(code) ?? code,
      code,
    })),
    organization,
    contacts: contactsOf(offer, book),
    attributes: termsOf(offer).map(({ key, value, term }) => ({
      id: uuidOf(`attribute:${id}:${key}:${value}`),
      link_id: uuid,
      taxonomy_term_id: term.id,
      link_type: key,
      link_entity: 'service',
      value,
      taxonomy_term: term,
    })),
    metadata: metadataOf(id, history, book),
    sources: offer.sources.map(({ url, read, pageDate, supports }, index) => ({
      id: sourceIds[index]!,
      service_id: uuid,
      url,
      read,
      ...(pageDate === null ? {} : { page_date: pageDate }),
      supports,
    })),
    same_office_as: offer.sameOfficeAs.map((other) => uuidOf(`offer:${other}`)),
  }
}
