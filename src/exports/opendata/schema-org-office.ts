import type { Hours, Office } from '../../domain/rulebook/index.ts'
import { closedOn, hoursAvailable } from './schema-org-hours.ts'
import { type SchemaNode, unlessEmpty } from './schema-org-node.ts'

/**
 * One office in the vocabulary of schema.org: a department of the organisation behind the offer. Hours belong to its
 * numbers there; where it has none, they stand at a point of contact of their own.
 */
export function departmentOf(office: Office): SchemaNode {
  const { name, town, serves, contact, phoneLabels } = office
  const timesOf = (own: Hours | undefined) => {
    const hours = own ?? office.hours
    return [...(hours ? hoursAvailable(hours) : []), ...closedOn(office.closures ?? [])]
  }
  const numbers = contact.phones.map(({ dial, email, hours }, index) => ({
    '@type': 'ContactPoint',
    contactType: phoneLabels[index] || name,
    telephone: dial,
    email,
    ...unlessEmpty('hoursAvailable', timesOf(hours)),
  }))
  const times = timesOf(undefined)
  const withoutNumber =
    numbers.length > 0 || times.length === 0
      ? []
      : [{ '@type': 'ContactPoint', contactType: name, ...unlessEmpty('hoursAvailable', times) }]
  return {
    '@type': 'Organization',
    name,
    url: contact.website,
    address: { '@type': 'PostalAddress', addressLocality: town, streetAddress: contact.address, addressCountry: 'DE' },
    ...unlessEmpty(
      'areaServed',
      serves.map((place) => ({ '@type': 'Place', name: place })),
    ),
    ...unlessEmpty('contactPoint', [
      ...numbers,
      ...withoutNumber,
      ...contact.emails.map((email) => ({ '@type': 'ContactPoint', contactType: name, email })),
    ]),
  }
}
