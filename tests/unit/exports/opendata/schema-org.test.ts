import Validator from '@adobe/structured-data-validator'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { byLanguage, LANGUAGES, type Language, type Offer } from '../../../../src/domain/rulebook/index.ts'
import { factsOf, guideWordsOf, officesOf, summariesOf } from '../../../../src/editorial/authoring/index.ts'
import { type SchemaDocument, schemaOrgOf } from '../../../../src/exports/opendata/index.ts'
import { TEXTS } from '../../../../src/text/i18n/index.ts'
import { rulebook, ruleFiles } from '../../../support/rules.ts'
import { SCHEMA_ORG, strangeIn } from '../../../support/schema-org.ts'
import { schemaOrgLoader } from '../../../support/schema-org-loader.ts'

const words = byLanguage((language) => guideWordsOf(ruleFiles, language))
const summaries = byLanguage((language) => summariesOf(ruleFiles, language))
const offices = byLanguage((language) => officesOf(ruleFiles, language))
const facts = factsOf(ruleFiles)

function described(offer: Offer, language: Language): SchemaDocument {
  const texts = TEXTS[language]
  const document = schemaOrgOf({
    offer,
    text: { ...words[language].offers[offer.id]!, summary: summaries[language][offer.id]! },
    facts: facts[offer.id]!,
    offices: offices[language][offer.id] ?? [],
    id: `https://lotse.example/angebote/${offer.id}#angebot`,
    words: {
      kind: texts.kind[offer.kind],
      area: offer.area === 'DE' ? texts.directory.country : texts.directory.land[offer.area],
      roles: (offer.roles ?? []).map((role) => texts.roleName[role as keyof typeof texts.roleName]),
    },
  })
  return JSON.parse(JSON.stringify(document))
}

const offerOf = (id: string) => rulebook.offers.find((offer) => offer.id === id)!

describe.each(LANGUAGES)('an offer in the words of schema.org (%s)', (language) => {
  const all = rulebook.offers.map((offer) => ({ offer, document: described(offer, language) }))

  it('has only classes, properties and values that schema.org knows', () => {
    expect(all.flatMap(({ offer, document }) => strangeIn(document, offer.id))).toEqual([])
  })

  it('passes an independent validator', async () => {
    const validator = new Validator(SCHEMA_ORG)
    for (const { offer, document } of all) {
      const type = document['@type']
      const issues = await validator.validate({ jsonld: { [type]: [document] }, microdata: {}, rdfa: {}, errors: [] })
      expect(
        issues.map(({ issueMessage }) => issueMessage),
        offer.id,
      ).toEqual([])
    }
  })

  it('is read by a parser of JSON-LD with every way to reach the offer', async () => {
    for (const { offer, document } of all) {
      const triples = await jsonld.toRDF(document as jsonld.JsonLdDocument, { documentLoader: schemaOrgLoader })
      const quads = triples as readonly {
        subject: { value: string }
        predicate: { value: string }
        object: { value: string }
      }[]
      const values = (property: string) =>
        quads
          .filter(({ predicate }) => predicate.value === `https://schema.org/${property}`)
          .map(({ object }) => object.value)
      const { contact } = offer
      const own = offices[language][offer.id] ?? []
      const numbers = [contact, ...own.map((office) => office.contact)].flatMap(({ phones }) => phones)
      const mails = [contact, ...own.map((office) => office.contact)].flatMap(({ emails }) => emails)
      expect(
        quads.some(({ subject }) => subject.value.endsWith(`/${offer.id}#angebot`)),
        offer.id,
      ).toBe(true)
      expect(values('identifier'), offer.id).toContain(offer.id)
      expect(values('telephone').toSorted(), offer.id).toEqual(numbers.map(({ dial }) => dial).toSorted())
      expect(values('email').toSorted(), offer.id).toEqual(
        [...mails, ...numbers.flatMap(({ email }) => email ?? [])].toSorted(),
      )
      const links = [contact.website, contact.chat, contact.form].filter((url) => url !== undefined)
      expect(new Set(values('serviceUrl')), offer.id).toEqual(new Set(links))
      // Addresses of offices are nodes with town and street.
      const written = values('address').filter((value) => !/^_?:?b\d+$/.test(value))
      expect(written, offer.id).toEqual(contact.address === undefined ? [] : [contact.address])
      expect(values('addressLocality').toSorted(), offer.id).toEqual(own.map(({ town }) => town).toSorted())
    }
  })
})

describe('what programs are told', () => {
  it('gives the hours of the starke Stelle once for five days', () => {
    expect(described(offerOf('de-starke-stelle'), 'de').hoursAvailable).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `https://schema.org/${day}`),
        opens: '09:00',
        closes: '16:00',
      },
    ])
  })

  it('says day and night as a whole day, seven times', () => {
    const [hours] = described(offerOf('de-telefonseelsorge'), 'de').hoursAvailable as readonly {
      readonly [key: string]: unknown
    }[]
    expect(hours).toMatchObject({ opens: '00:00', closes: '23:59' })
    expect(hours?.dayOfWeek).toHaveLength(7)
  })

  it('never says what the sources leave open', () => {
    const open = rulebook.offers.find(({ free, hours }) => free === null && hours === undefined)!
    expect(described(open, 'de')).not.toHaveProperty('offers')
    expect(described(open, 'de')).not.toHaveProperty('hoursAvailable')
  })

  it('names the Land by its code, and a region inside it', () => {
    const regional = rulebook.offers.find(({ id }) => words.de.offers[id]?.region !== undefined)!
    expect(described(regional, 'de').areaServed).toMatchObject({
      '@type': 'Place',
      containedInPlace: { '@type': 'State', identifier: `DE-${regional.area}` },
    })
    expect(described(offerOf('de-hateaid'), 'de').areaServed).toMatchObject({ '@type': 'Country', identifier: 'DE' })
  })

  it('calls the state what is of the state', () => {
    for (const offer of rulebook.offers) {
      const own = ['police', 'prosecution', 'registry-block'].includes(offer.kind)
      expect(described(offer, 'de')['@type'], offer.id).toBe(own ? 'GovernmentService' : 'Service')
    }
  })
})
