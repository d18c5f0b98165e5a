import { describe, expect, it } from 'vitest'
import { type ChangeKind, historyOf } from '../../../../src/exports/change-history/index.ts'
import { FULL_OFFER, OFFER_FIELDS, type OfferField, withOther } from '../../../support/full-offers.ts'

/** As what a change of each field is told, or why it is not. A field that is added does not compile without either. */
const TOLD: { readonly [F in OfferField]-?: readonly ChangeKind[] | string } = {
  id: ['removed', 'added'],
  name: ['name'],
  provider: ['provider'],
  area: ['area'],
  region: ['text'],
  siblingOf: 'how offers stand together, not what one is',
  sameAs: 'how offers stand together, not what one is',
  status: ['paused'],
  endsOn: ['ends-on'],
  fundedUntil: ['funded-until'],
  recheckBy: 'the editors’ own',
  closures: ['closures'],
  kind: ['kind'],
  help: ['help'],
  policeTask: ['help'],
  house: 'how offers stand together, not what one is',
  coversLand: ['whom'],
  mayHead: ['whom'],
  listOnly: ['whom'],
  noDoor: ['whom'],
  because: 'the editors’ reason; what it is the reason for is told',
  focus: ['whom'],
  talks: ['whom'],
  judged: 'the editors’ reason; what it is the reason for is told',
  fits: ['whom'],
  needs: ['whom'],
  notFor: ['whom'],
  hint: ['text'],
  police: ['police'],
  anonymous: ['anonymous'],
  free: ['free'],
  languages: ['languages'],
  phase: ['whom'],
  audiences: ['whom'],
  topics: 'single words for programs; the description says the same',
  shortName: ['short-name'],
  forYou: ['text'],
  say: 'the desk’s wording of what forYou says',
  summary: ['text'],
  contact: ['phone', 'email', 'links', 'address', 'hours', 'text'],
  offices: ['offices'],
  confidence: 'how far the sources reach; the sources are told',
  confirmed: ['confirmed'],
  sources: ['sources'],
  note: 'the editors’ own',
  examples: 'the editors’ own tests',
}

const day = (before: object, after: object) => ({ date: '2026-12-01', paths: [], before: [before], after: [after] })
const kinds = (before: object, after: object) =>
  historyOf({ date: '2026-11-22', offers: 1 }, [day(before, after)]).changes.map(({ kind }) => kind)

describe('the history of the rules', () => {
  it.each(OFFER_FIELDS)('tells a change of %s by its name, or has a reason not to', (field) => {
    const told = TOLD[field]
    expect(kinds(FULL_OFFER, withOther(field))).toEqual(typeof told === 'string' ? [] : told)
  })

  it('tells one change of the description, whichever of its texts changed', () => {
    const both = { ...withOther('summary'), forYou: withOther('forYou').forYou }
    expect(kinds(FULL_OFFER, both)).toEqual(['text'])
  })

  it('takes no offer for changed because files did not have a field yet', () => {
    const { help: _, policeTask: __, shortName: ___, forYou: ____, talks: _____, ...older } = FULL_OFFER
    expect(kinds(older, FULL_OFFER)).toEqual([])
  })
})
