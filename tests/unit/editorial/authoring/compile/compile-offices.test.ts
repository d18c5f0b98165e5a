import { describe, expect, it } from 'vitest'
import { compileHours } from '../../../../../src/editorial/authoring/compile/hours.ts'
import {
  type OfferFile,
  type OfficeFile,
  offerFile,
  officesOf,
  parseFile,
} from '../../../../../src/editorial/authoring/index.ts'
import { ruleFiles } from '../../../../support/rules.ts'
import { SAMPLE, sampleOffers } from '../../../../support/sample-offers.ts'

const read = parseFile(SAMPLE, sampleOffers.get(SAMPLE)!, offerFile)
if ('problems' in read) throw new Error(JSON.stringify(read.problems))
const sample = read.parsed.value

const office = (id: string, town: string, change: Partial<OfficeFile> = {}): OfficeFile => ({
  id,
  name: `Büro ${town}`,
  town,
  serves: [],
  contact: { phones: [], emails: [], website: null, address: null, hours: null, hoursNote: null },
  sources: [{ url: 'https://muster.example/bueros', read: '2026-11', pageDate: null, supports: ['town'] }],
  confidence: 'low',
  confirmed: null,
  note: null,
  ...change,
})
const books = (change: Partial<OfferFile>) => ({
  ...ruleFiles,
  readHours: compileHours,
  offers: [{ ...sample, ...change }],
})

describe('officesOf', () => {
  it('carries every fact of an office, its texts in the language, and never the number to check', () => {
    const full = office('kassel', 'Kassel', {
      serves: ['Landkreis Kassel'],
      contact: {
        phones: [
          {
            number: '0561 282070',
            label: { de: 'Büro', en: 'Office' },
            source: 'https://muster.example/bueros',
            hours: 'Mo 10:00-11:00',
          },
        ],
        emails: ['kassel@muster.example'],
        website: 'http://muster.example/kassel',
        insecure: ['website'],
        address: 'Wilhelmshöher Allee 101',
        hours: 'Mo 09:00-12:00',
        hoursNote: { de: 'Nur nach Anmeldung.', en: 'By appointment only.' },
      },
      phoneToCheck: '0561 1111111',
      closures: [{ from: '2026-12-21', to: '2027-01-01', why: { de: 'Ferien', en: 'Holidays' }, source: null }],
      confirmed: { on: '2026-11-20', by: 'phone' },
      confidence: 'medium',
      note: 'Nur für die Redaktion.',
    })
    expect(officesOf(books({ offices: [full] }), 'en')).toEqual({
      'sn-muster': [
        {
          id: 'kassel',
          name: 'Büro Kassel',
          town: 'Kassel',
          serves: ['Landkreis Kassel'],
          contact: {
            phones: [{ number: '0561 282070', dial: '+49561282070', hours: { spans: [[600, 660]], holidays: null } }],
            emails: ['kassel@muster.example'],
            website: 'http://muster.example/kassel',
            insecure: ['website'],
            address: 'Wilhelmshöher Allee 101',
          },
          hours: { spans: [[540, 720]], holidays: null },
          hoursNote: 'By appointment only.',
          phoneLabels: ['Office'],
          closures: [{ from: '2026-12-21', to: '2027-01-01' }],
          confidence: 'medium',
          confirmedOn: '2026-11-20',
          read: '2026-11',
        },
      ],
    })
  })

  it('sorts towns as German readers look for them', () => {
    const offices = ['Würzburg', 'Ulm', 'Äpfingen', 'Aalen', 'Zwickau', 'Überlingen'].map((town) => office(town, town))
    expect(officesOf(books({ offices }), 'de')['sn-muster']?.map(({ town }) => town)).toEqual([
      'Aalen',
      'Äpfingen',
      'Überlingen',
      'Ulm',
      'Würzburg',
      'Zwickau',
    ])
  })

  it('names no offer without offices', () => {
    expect(officesOf(books({}), 'de')).toEqual({})
  })
})
