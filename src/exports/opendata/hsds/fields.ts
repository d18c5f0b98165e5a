import type { OpenField } from '../open-offer-schema.ts'

/** Where a published field stands in HSDS: `table.column`; or why it stands nowhere. */
type InHsds = readonly `${string}.${string}`[] | string

const ATTRIBUTE = ['attribute.value', 'taxonomy_term.code', 'taxonomy_term.name', 'taxonomy_term.description'] as const
const ADDRESS = ['address.address_1', 'address.city', 'address.postal_code', 'location.name'] as const

/**
 * Every published field with its place in HSDS, columns of ids aside. A field without an entry does not compile; tests
 * change each field and compare what changes in the tables with this list.
 */
export const HSDS_FIELDS = {
  id: 'HSDS names things by UUID',
  uuid: 'an id: service.id, and what refers to it',
  name: ['service.name'],
  shortName: ['service.alternate_name'],
  provider: ['organization.name', 'organization.description'],
  area: ['address.state_province', 'service_area.name', 'service_area.extent'],
  region: ['service_area.description'],
  status: ['service.status', 'service.alert'],
  endsOn: ['service.alert'],
  kind: ATTRIBUTE,
  help: ATTRIBUTE,
  policeTask: ATTRIBUTE,
  house: ATTRIBUTE,
  focus: ATTRIBUTE,
  talks: ATTRIBUTE,
  needs: ATTRIBUTE,
  phases: ATTRIBUTE,
  audiences: [...ATTRIBUTE, 'service.eligibility_description'],
  topics: ATTRIBUTE,
  incidents: ATTRIBUTE,
  backgrounds: ATTRIBUTE,
  roles: ATTRIBUTE,
  police: ATTRIBUTE,
  anonymous: ATTRIBUTE,
  free: [...ATTRIBUTE, 'service.fees_description'],
  languages: ['language.code', 'language.name'],
  forYou: 'HSDS has one description of a service: the summary, which says the same and more',
  summary: ['service.description'],
  hint: ['service.application_process'],
  notFor: ['service.eligibility_description'],
  'contact.phones.number': ['phone.number'],
  'contact.phones.dial': 'HSDS has one form of a number: the one people read',
  'contact.phones.label': ['phone.description', 'contact.name'],
  'contact.phones.address': ADDRESS,
  'contact.phones.email': ['contact.email'],
  'contact.phones.source': 'HSDS has no source of a single number; the page is among the sources',
  'contact.emails': ['service.email', 'contact.email'],
  'contact.website': ['service.url'],
  'contact.chat': ['location.url'],
  'contact.form': ['location.url'],
  'contact.video': ['service.application_process'],
  'contact.address': ADDRESS,
  'contact.hours': ['schedule.description'],
  'contact.opening': ['schedule.byday', 'schedule.opens_at', 'schedule.closes_at'],
  'contact.onHolidays': ['schedule.notes'],
  'contact.hoursNote': ['schedule.description'],
  confidence: ATTRIBUTE,
  confirmed: [...ATTRIBUTE, 'service.assured_date', 'service.assurer_email'],
  read: 'the newest of the days in source.read',
  pageDate: 'the newest of the days in source.page_date',
  sources: ['source.url', 'source.read', 'source.page_date', 'source.supports'],
  sameOfficeAs: 'a property of our own in services.json, same_office_as; tables hold no lists of services',
  regionalOfficeOf: 'HSDS has no offices of a service; organization holds the provider',
  page: 'service.url is the website of the office',
} as const satisfies { readonly [F in OpenField]: InHsds }
