import { describe, expect, it } from 'vitest'
import type { OfferFile } from '../../../../src/editorial/authoring/index.ts'
import { openOfferOf } from '../../../../src/exports/opendata/open-offer.ts'
import type { OpenOffer } from '../../../../src/exports/opendata/open-offer-schema.ts'
import { bookWith, FULL_OFFER, OFFER_FIELDS, type OfferField, withOther } from '../../../support/full-offers.ts'

const ORDER = 'orders the cards of this guide; a fact of no offer'
const EDITORS = 'the editors’ own'

/**
 * The published fields in which each field of a file shows, or why it is not published. A field that is added does not
 * compile without either.
 */
const PUBLISHED: { readonly [F in OfferField]-?: readonly (keyof OpenOffer)[] | string } = {
  // The ids of offices are derived from the offer's.
  id: ['id', 'uuid', 'page', 'offices'],
  name: ['name'],
  provider: ['provider'],
  area: ['area'],
  region: ['region'],
  siblingOf: ['regionalOfficeOf'],
  sameAs: ['sameOfficeAs'],
  status: ['status'],
  endsOn: ['endsOn'],
  fundedUntil: ['fundedUntil'],
  recheckBy: EDITORS,
  closures: ['closures'],
  kind: ['kind'],
  help: ['help'],
  policeTask: ['policeTask'],
  house: ['house'],
  coversLand: ORDER,
  mayHead: ORDER,
  listOnly: ORDER,
  noDoor: ORDER,
  because: EDITORS,
  focus: ['focus'],
  talks: ['talks'],
  judged: EDITORS,
  fits: ['incidents', 'backgrounds', 'roles'],
  needs: ['needs'],
  notFor: ['notFor'],
  hint: ['hint'],
  police: ['police'],
  anonymous: ['anonymous'],
  free: ['free'],
  languages: ['languages'],
  phase: ['phases'],
  audiences: ['audiences'],
  topics: ['topics'],
  shortName: ['shortName'],
  forYou: ['forYou'],
  say: 'the desk’s wording of what forYou says',
  summary: ['summary'],
  contact: ['contact'],
  offices: ['offices'],
  confidence: ['confidence'],
  confirmed: ['confirmed'],
  // Each telephone number says when its page was read.
  sources: ['contact', 'read', 'pageDate', 'sources'],
  note: EDITORS,
  examples: EDITORS,
}

function published(file: OfferFile): OpenOffer {
  const book = bookWith([file])
  return openOfferOf(book.offers[0]!, book, 'daten/v1/angebote.json', { address: null, base: '/' })
}
const full = published(FULL_OFFER)
const FIELDS = Object.keys(full) as (keyof OpenOffer)[]

describe('open data', () => {
  it.each(OFFER_FIELDS)('shows the field %s of a file in its published fields and in no other', (field) => {
    const other = published(withOther(field))
    const changed = FIELDS.filter((name) => JSON.stringify(full[name]) !== JSON.stringify(other[name]))
    const places = PUBLISHED[field]
    expect(changed.toSorted()).toEqual(typeof places === 'string' ? [] : places.toSorted())
  })
})
