import { describe, expect, it } from 'vitest'
import {
  compileRulebook,
  guideWordsOf,
  type OfferFile,
  officesOf,
  summariesOf,
} from '../../../../../src/editorial/authoring/index.ts'
import { documentsOf, type SearchDocument } from '../../../../../src/screens/directory/search/documents.ts'
import { TEXTS, textsFor } from '../../../../../src/text/i18n/index.ts'
import { FULL_OFFER, OFFER_FIELDS, type OfferField, withOther } from '../../../../support/full-offers.ts'
import { ruleFiles } from '../../../../support/rules.ts'

const ELSEWHERE = 'a choice of its own beside the search'
const DATES = 'a fact of the page; nobody types it'
const ORDER = 'orders cards; says nothing of what somebody looks for'
const EDITORS = 'the editors’ own'

/**
 * The searched texts in which the words of each field stand, or why it is not searched. A field that is added does not
 * compile without either.
 */
const SEARCHED: { readonly [F in OfferField]-?: readonly (keyof SearchDocument)[] | string } = {
  id: ['id'],
  name: ['name'],
  provider: ['provider'],
  area: ['area', 'nearness'],
  region: ['area'],
  siblingOf: ORDER,
  sameAs: ORDER,
  status: 'resting offers are found, too; the list says that they rest',
  endsOn: DATES,
  fundedUntil: DATES,
  recheckBy: EDITORS,
  closures: DATES,
  kind: ['topics'],
  help: 'its words are in no file of the browser; kind, needs and texts say the same',
  policeTask: 'its words are in no file of the browser; the texts say the same',
  house: ORDER,
  coversLand: ORDER,
  mayHead: ORDER,
  listOnly: ORDER,
  noDoor: ORDER,
  because: EDITORS,
  focus: ['topics', 'nearness'],
  talks: ['nearness'],
  judged: EDITORS,
  fits: ['topics'],
  needs: ['topics'],
  notFor: 'what it is not for finds it for the wrong people',
  hint: ['summary'],
  police: ['topics'],
  anonymous: DATES,
  free: DATES,
  languages: ELSEWHERE,
  phase: ELSEWHERE,
  audiences: 'the texts name them in the office’s own words',
  topics: 'ids for programs; the texts have the words',
  shortName: ['shortName'],
  forYou: ['summary'],
  say: 'the desk’s wording of what forYou says',
  summary: ['summary'],
  contact: ['numbers', 'summary'],
  offices: ['numbers', 'offices'],
  confidence: DATES,
  confirmed: DATES,
  sources: DATES,
  note: EDITORS,
  examples: EDITORS,
}

const t = textsFor('de')

function searched(file: OfferFile): SearchDocument {
  const files = { ...ruleFiles, offers: [file] }
  const [words, summaries] = [guideWordsOf(files, 'de'), summariesOf(files, 'de')]
  const offices = officesOf(files, 'de')
  return documentsOf(compileRulebook(files), words, summaries, offices, TEXTS.de.searchWords, (key) => t(key))[0]!
}
const full = searched(FULL_OFFER)
const PARTS = Object.keys(full) as (keyof SearchDocument)[]

describe('the search of the directory', () => {
  it.each(OFFER_FIELDS)('finds by the field %s, or has a reason not to', (field) => {
    const other = searched(withOther(field))
    const changed = PARTS.filter((part) => full[part] !== other[part])
    const parts = SEARCHED[field]
    expect(changed.toSorted()).toEqual(typeof parts === 'string' ? [] : parts.toSorted())
  })
})
