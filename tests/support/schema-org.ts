/**
 * The part of schema.org that describes offers, taken from its vocabulary (release of August 2026, data/schema.ttl):
 * classes with their parents, properties with the classes that have them. In the form in which the validator wants the
 * whole vocabulary.
 */
const CLASSES: { readonly [name: string]: readonly string[] } = {
  Thing: [],
  Intangible: ['Thing'],
  Service: ['Intangible'],
  GovernmentService: ['Service'],
  ServiceChannel: ['Intangible'],
  StructuredValue: ['Intangible'],
  ContactPoint: ['StructuredValue'],
  PostalAddress: ['ContactPoint'],
  OpeningHoursSpecification: ['StructuredValue'],
  Audience: ['Intangible'],
  Offer: ['Intangible'],
  Organization: ['Thing'],
  Place: ['Thing'],
  AdministrativeArea: ['Place'],
  State: ['AdministrativeArea'],
  Country: ['AdministrativeArea'],
  CreativeWork: ['Thing'],
  WebPage: ['CreativeWork'],
}

/** Property → the classes that have it, and what its values may be. */
const PROPERTIES: { readonly [name: string]: { readonly of: readonly string[]; readonly values: readonly string[] } } =
  {
    name: { of: ['Thing'], values: ['Text'] },
    alternateName: { of: ['Thing'], values: ['Text'] },
    description: { of: ['Thing'], values: ['Text'] },
    identifier: { of: ['Thing'], values: ['Text'] },
    url: { of: ['Thing'], values: ['URL'] },
    subjectOf: { of: ['Thing'], values: ['CreativeWork'] },
    serviceType: { of: ['Service'], values: ['Text'] },
    provider: { of: ['Service'], values: ['Organization'] },
    areaServed: { of: ['Service', 'Organization', 'ContactPoint', 'Offer'], values: ['Place'] },
    audience: { of: ['Service', 'CreativeWork'], values: ['Audience'] },
    audienceType: { of: ['Audience'], values: ['Text'] },
    availableChannel: { of: ['Service'], values: ['ServiceChannel'] },
    hoursAvailable: { of: ['Service', 'ContactPoint'], values: ['OpeningHoursSpecification'] },
    offers: { of: ['Service', 'CreativeWork'], values: ['Offer'] },
    price: { of: ['Offer'], values: ['Number'] },
    priceCurrency: { of: ['Offer'], values: ['Text'] },
    servicePhone: { of: ['ServiceChannel'], values: ['ContactPoint'] },
    serviceUrl: { of: ['ServiceChannel'], values: ['URL'] },
    serviceLocation: { of: ['ServiceChannel'], values: ['Place'] },
    availableLanguage: { of: ['ServiceChannel', 'ContactPoint'], values: ['Text'] },
    department: { of: ['Organization'], values: ['Organization'] },
    contactPoint: { of: ['Organization'], values: ['ContactPoint'] },
    contactType: { of: ['ContactPoint'], values: ['Text'] },
    telephone: { of: ['ContactPoint', 'Organization', 'Place'], values: ['Text'] },
    email: { of: ['ContactPoint', 'Organization'], values: ['Text'] },
    address: { of: ['Place', 'Organization'], values: ['Text', 'PostalAddress'] },
    streetAddress: { of: ['PostalAddress'], values: ['Text'] },
    addressLocality: { of: ['PostalAddress'], values: ['Text'] },
    addressCountry: { of: ['PostalAddress'], values: ['Text'] },
    containedInPlace: { of: ['Place'], values: ['Place'] },
    dayOfWeek: { of: ['OpeningHoursSpecification'], values: ['DayOfWeek'] },
    opens: { of: ['OpeningHoursSpecification'], values: ['Time'] },
    closes: { of: ['OpeningHoursSpecification'], values: ['Time'] },
    validFrom: { of: ['OpeningHoursSpecification', 'Offer'], values: ['Date'] },
    validThrough: { of: ['OpeningHoursSpecification', 'Offer'], values: ['Date'] },
    dateModified: { of: ['CreativeWork'], values: ['Date'] },
  }

/** What a plain value has to look like. */
const PLAIN: { readonly [name: string]: (value: unknown) => boolean } = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  Number: (value) => typeof value === 'number',
  URL: (value) => typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value),
  DayOfWeek: (value) => /^https:\/\/schema\.org\/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(String(value)),
  Time: (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)),
  Date: (value) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(String(value)),
}

const reference = (name: string) => ({ '@id': `schema:${name}` })

/** The vocabulary for `@adobe/structured-data-validator`. */
export const SCHEMA_ORG = {
  '@graph': [
    ...Object.entries(CLASSES).map(([name, parents]) => ({
      '@id': `schema:${name}`,
      '@type': 'rdfs:Class',
      'rdfs:subClassOf': parents.map(reference),
    })),
    ...Object.entries(PROPERTIES).map(([name, { of }]) => ({
      '@id': `schema:${name}`,
      '@type': 'rdf:Property',
      'schema:domainIncludes': of.map(reference),
    })),
  ],
}

function isA(name: string, wanted: string): boolean {
  return name === wanted || (CLASSES[name] ?? []).some((parent) => isA(parent, wanted))
}

/** What in a node is not as schema.org says: unknown classes, properties of other classes, values of another kind. */
export function strangeIn(node: unknown, path = '$'): readonly string[] {
  if (typeof node !== 'object' || node === null) return [`${path}: no node`]
  const { '@type': type, '@id': _, '@context': __, ...properties } = node as { readonly [key: string]: unknown }
  if (typeof type !== 'string' || CLASSES[type] === undefined) return [`${path}: class ${type}`]
  return Object.entries(properties).flatMap(([name, values]) => {
    const here = `${path}.${name}`
    const known = PROPERTIES[name]
    if (known === undefined || !known.of.some((wanted) => isA(type, wanted))) return [`${here}: not of ${type}`]
    return [values].flat().flatMap((value: unknown) => {
      if (typeof value !== 'object')
        return known.values.some((kind) => PLAIN[kind]?.(value)) ? [] : [`${here}: ${value}`]
      const inner = (value as { readonly '@type'?: string } | null)?.['@type'] ?? ''
      return [
        ...(known.values.some((kind) => isA(inner, kind)) ? [] : [`${here}: ${inner}`]),
        ...strangeIn(value, here),
      ]
    })
  })
}
