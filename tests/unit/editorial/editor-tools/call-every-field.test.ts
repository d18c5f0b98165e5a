import { describe, expect, it } from 'vitest'
import type { OfferFile } from '../../../../src/editorial/authoring/index.ts'
import { callCsv, callList } from '../../../../src/editorial/editor-tools/index.ts'
import { FULL_OFFER, OFFER_FIELDS, type OfferField, withOther } from '../../../support/full-offers.ts'
import { table } from '../../../support/read-data.ts'
import { ruleFiles } from '../../../support/rules.ts'

const JUDGED = 'the editors’ judgement, which no office is asked for'
const EDITORS = 'the editors’ own'
const TOGETHER = 'how offers stand together in this guide'

/** The columns of the call sheet in which each field shows, or why it is not asked. A new field needs either. */
const ASKED: { readonly [F in OfferField]-?: readonly string[] | string } = {
  id: ['Kennung', 'Datei'],
  name: ['Name'],
  provider: ['Träger'],
  area: ['Gebiet', 'Datei'],
  region: 'who answers knows where the office is',
  siblingOf: TOGETHER,
  sameAs: TOGETHER,
  status: ['Fragen'],
  endsOn: ['Fragen'],
  fundedUntil: ['Fragen', 'Frist'],
  recheckBy: ['Fragen', 'Frist'],
  closures: ['Fragen'],
  kind: ['Fragen'],
  help: ['Fragen'],
  policeTask: ['Fragen'],
  house: TOGETHER,
  coversLand: TOGETHER,
  mayHead: JUDGED,
  listOnly: JUDGED,
  noDoor: JUDGED,
  because: EDITORS,
  focus: JUDGED,
  talks: 'each kind of office is asked for it in its own words',
  judged: EDITORS,
  fits: ['Fragen'],
  needs: JUDGED,
  notFor: 'comes up with who may ask',
  hint: 'advice of the card; the facts behind it are asked',
  police: ['Fragen'],
  anonymous: ['Fragen'],
  free: ['Fragen'],
  languages: ['Fragen'],
  phase: JUDGED,
  audiences: ['Fragen'],
  topics: 'words for programs',
  shortName: 'the sheet names the office as it names itself',
  forYou: ['Fragen'],
  say: 'says what the sentence of the card says, and that is asked',
  summary: 'the sentence of the card says the same, and that is asked',
  contact: ['Telefon', 'E-Mail', 'Website', 'Zeiten', 'Fragen'],
  offices: 'each has a line of its own',
  confidence: JUDGED,
  confirmed: ['Bestätigt am'],
  sources: ['Quellen gelesen'],
  note: EDITORS,
  examples: EDITORS,
}

const TODAY = '2027-06-01'

function row(file: OfferFile) {
  const calls = callList([file], ruleFiles.site, { counts: new Map() }, TODAY)
  return table(callCsv(calls, ','))[0]!
}

describe('the call sheet', () => {
  it.each(OFFER_FIELDS)('shows the field %s in its columns and in no other', (field) => {
    const [before, after] = [row(FULL_OFFER), row(withOther(field))]
    const changed = Object.keys(before).filter((column) => before[column] !== after[column])
    const columns = ASKED[field]
    expect(changed.toSorted()).toEqual(typeof columns === 'string' ? [] : columns.toSorted())
  })

  it('asks for the help in words and reads the sentence of the card aloud', () => {
    const questions = row(withOther('forYou')).Fragen
    expect(questions).toContain(
      'Was tun Sie vor allem? Bei uns steht: Beratung für einen Hintergrund (kümmert sich um Betroffene).',
    )
    expect(questions).toContain('Auf unserer Karte steht: „Sie üben hier mit anderen.“ Stimmt jedes Wort davon?')
  })
})
