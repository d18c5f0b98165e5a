import { describe, expect, it } from 'vitest'
import { handOutText } from '../../../../src/screens/helpline/hand-out-text.ts'
import { answerKeys, JUMP_KEYS, OFFICE_KEY, TOOL_KEYS } from '../../../../src/screens/helpline/keys.ts'
import { officeOfPlace } from '../../../../src/screens/helpline/office-of-place.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { rulebook } from '../../../support/rules.ts'
import { OFFICES, sampleOffice } from '../../../support/sample-offices.ts'
import { smallOffer } from '../../../support/small-offer.ts'

const HESSE = [
  ...OFFICES,
  sampleOffice('verden', 'Verden', { serves: ['Stadt und Kreis Verden', 'Kreis Diepholz', 'Heidekreis'] }),
  sampleOffice('lueneburg', 'Lüneburg', { serves: ['Landkreis Uelzen', 'Heidekreis', 'Landkreis Harburg (Teile)'] }),
  sampleOffice('goerlitz', 'Görlitz', { serves: ['ganzer Landkreis Görlitz', 'Region Trier', 'die Stadt Zittau'] }),
  sampleOffice('west', 'Marburg', { serves: ['Teile des Landkreises Waldeck-Frankenberg'] }),
]
const picked = (place: string | null, area: 'HE' | 'DE' = 'HE') => officeOfPlace(HESSE, place, area)?.id

describe('the office of a place', () => {
  it.each([
    ['Kassel', 'kassel'],
    ['Schwalm-Eder', 'kassel'],
    ['Verden', 'verden'],
    ['Diepholz', 'verden'],
    ['Uelzen', 'lueneburg'],
    ['Lueneburg', undefined],
    ['Lüneburg', 'lueneburg'],
    ['Trier', 'goerlitz'],
    ['Zittau', 'goerlitz'],
  ])('%s: %s', (place, office) => {
    expect(picked(place)).toBe(office)
  })

  it.each([
    ['two offices in the town', 'Rostock'],
    ['two offices for the district', 'Heidekreis'],
    ['only a part of the district', 'Harburg'],
    ['only parts of it', 'Waldeck-Frankenberg'],
    ['a name that only begins like one', 'Kass'],
    ['no place', null],
  ])('is nobody’s guess: %s', (_, place) => {
    expect(picked(place)).toBeUndefined()
  })

  it('is found by its town alone where the offer is nationwide: districts of one name lie in several Länder', () => {
    expect(picked('Kassel', 'DE')).toBe('kassel')
    expect(picked('Diepholz', 'DE')).toBeUndefined()
  })
})

it('the hand-out carries the office: its name, number, times and address', () => {
  const offer = smallOffer('he-offices')
  const text = {
    name: 'Opferhilfen',
    shortName: 'Opferhilfen',
    forYou: '',
    provider: '',
    notFor: [],
    phoneLabels: [''],
  }
  const said = handOutText([{ offer, text, office: OFFICES[0] }], '2026-12-01', textsFor('de'), 'de')
  expect(said.split('\n')).toEqual([
    'Opferhilfen',
    'Sachsen',
    'Kasseler Hilfe',
    'zuständig für: Stadt Kassel, Landkreis Kassel, Schwalm-Eder',
    '0561 282070',
    'Montag: 9 Uhr bis 12 Uhr, 14 Uhr bis 16 Uhr',
    'Dienstag bis Donnerstag: 9 Uhr bis 12 Uhr',
    'Nur nach Anmeldung.',
    'kassel@muster.example',
    'https://kassel.example',
    'Wilhelmshöher Allee 101, Kassel',
    '',
    'Stand: 1. Dezember 2026. Angaben aus öffentlichen Quellen.',
  ])
})

it('the key of the office belongs to no answer and to no place', () => {
  const taken = [
    ...Object.values(JUMP_KEYS),
    ...Object.values(TOOL_KEYS),
    ...rulebook.questions.flatMap((question) => [...answerKeys(question).values()]),
  ]
  expect(taken).not.toContain(OFFICE_KEY)
})
