import type { Office } from '../../src/domain/rulebook/index.ts'

/** An office that does not exist, without any way to it. */
export function sampleOffice(id: string, town: string, change: Partial<Office> = {}): Office {
  return {
    id,
    name: `Büro ${town}`,
    town,
    serves: [],
    contact: { phones: [], emails: [], website: 'https://muster.example' },
    phoneLabels: [],
    confidence: 'low',
    read: '2026-11',
    ...change,
  }
}

/** Monday to Thursday 9 to 12, Monday also 14 to 16, in minutes of the week. */
const MORNINGS = {
  spans: [
    [540, 720],
    [840, 960],
    [1980, 2160],
    [3420, 3600],
    [4860, 5040],
  ],
  holidays: 'closed',
} as const

/** Three offices of one offer: one with every fact, two in one town, one of them without a number. */
export const OFFICES: readonly Office[] = [
  sampleOffice('kassel', 'Kassel', {
    name: 'Kasseler Hilfe',
    serves: ['Stadt Kassel', 'Landkreis Kassel', 'Schwalm-Eder'],
    contact: {
      phones: [{ number: '0561 282070', dial: '+49561282070' }],
      emails: ['kassel@muster.example'],
      website: 'https://kassel.example',
      address: 'Wilhelmshöher Allee 101, Kassel',
    },
    phoneLabels: [''],
    hours: MORNINGS,
    hoursNote: 'Nur nach Anmeldung.',
    closures: [{ from: '2026-12-21', to: '2027-01-03' }],
    confirmedOn: '2026-11-20',
  }),
  sampleOffice('nord', 'Rostock', {
    name: 'Büro Nord',
    contact: { phones: [{ number: '0381 2009379', dial: '+493812009379' }], emails: [] },
    phoneLabels: [''],
  }),
  sampleOffice('west', 'Rostock', { name: 'Büro West', contact: { phones: [], emails: ['west@muster.example'] } }),
]
