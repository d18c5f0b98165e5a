import { LANDS } from '../../../domain/rulebook/index.ts'
import { formatDate } from '../../../text/i18n/index.ts'
import type { RulesHistory } from '../../change-history/index.ts'
import type { DataBook } from '../data-book.ts'
import { isoArea } from '../iso-area.ts'
import type { OpenOffer } from '../open-offer-schema.ts'
import { attributesOf } from './attributes.ts'
import { metadataOf } from './changes.ts'
import { t } from './german-texts.ts'
import { type Location, locationsOf } from './locations.ts'
import { type AtOffice, officesOf } from './offices.ts'
import { sourcesOf } from './sources.ts'
import type { Terms } from './terms.ts'
import { contactsOf, phonesOf, schedulesOf } from './ways.ts'

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

/** The provider, by its name: the sources say nothing more of it. */
function organizationOf({ provider }: OpenOffer, { uuidOf }: DataBook) {
  return {
    id: uuidOf(`organization:${provider}`),
    name: provider,
    description: t('openData.providerOf', { name: provider }),
  }
}

/** Until when its money is documented; HSDS has a free text for that. */
function fundingOf({ id, uuid, fundedUntil }: OpenOffer, { uuidOf }: DataBook) {
  if (fundedUntil === null) return []
  const { on, source: url } = fundedUntil
  const source = t('openData.fundedUntil', { date: formatDate(on, 'de'), url })
  return [{ id: uuidOf(`funding:${id}`), service_id: uuid, source }]
}

/** The service at one of its own places, which has no ways of contact of its own. */
type AtPlace = {
  readonly id: string
  readonly service_id: string
  readonly location_id: string
  readonly location: Location
}

/** Its buildings, chat and form, then its offices. */
function placesOf(offer: OpenOffer, book: DataBook, terms: Terms): readonly (AtPlace | AtOffice)[] {
  return [
    ...locationsOf(offer, book).map((location) => ({
      id: book.uuidOf(`service-at-location:${location.id}`),
      service_id: offer.uuid,
      location_id: location.id,
      location,
    })),
    ...officesOf(offer, book, terms),
  ]
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
export function serviceOf(offer: OpenOffer, book: DataBook, history: RulesHistory, terms: Terms) {
  const { uuidOf } = book
  const { id, uuid, contact } = offer
  const [email, ...otherEmails] = contact.emails
  const part = { key: id, owner: { service_id: uuid } }
  const alert = alertOf(offer)
  const organization = organizationOf(offer, book)
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
    phones: phonesOf(part, contact.phones, (address) => uuidOf(`location:${id}:${address}`), book),
    schedules: schedulesOf(part, contact, offer.closures, book),
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
    service_at_locations: placesOf(offer, book, terms),
    languages: [...new Set(offer.languages)].map((code) => ({
      id: uuidOf(`language:${id}:${code}`),
      service_id: uuid,
      name: new Intl.DisplayNames('de', { type: 'language' }).of(code) ?? code,
      code,
    })),
    organization,
    contacts: contactsOf(part, otherEmails, contact.phones, book),
    funding: fundingOf(offer, book),
    attributes: attributesOf(id, { id: uuid, entity: 'service' }, terms.termsOf(offer), book),
    metadata: metadataOf(id, history, book),
    sources: sourcesOf(id, offer.sources, { service_id: uuid }, book),
    same_office_as: offer.sameOfficeAs.map((other) => uuidOf(`offer:${other}`)),
  }
}
