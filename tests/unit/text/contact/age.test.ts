import { describe, expect, it } from 'vitest'
import { compileContact } from '../../../../src/editorial/authoring/compile/compile-contact.ts'
import { ageWords, areaName, shortArea } from '../../../../src/text/contact/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { smallOffer } from '../../../support/small-offer.ts'

describe('the two words beside a number', () => {
  it.each([
    ['nobody has called, and the page of the number is not old', {}, {}, 'ungeprüft', 'unchecked', 'nicht geprüft'],
    ['an old page names the number', {}, { pageYear: '2010' }, 'von 2010', 'from 2010', 'von 2010'],
    ['somebody has called', { confirmedOn: '2026-11-20' }, {}, undefined, undefined, undefined],
    [
      'somebody has called, whatever the page says',
      { confirmedOn: '2026-11-20' },
      { pageYear: '2010' },
      undefined,
      undefined,
      undefined,
    ],
  ])('%s', (_, offer, phone, de, en, simple) => {
    expect(ageWords(offer, phone, textsFor('de'))).toBe(de)
    expect(ageWords(offer, phone, textsFor('en'))).toBe(en)
    expect(ageWords(offer, phone, textsFor('de-simple'))).toBe(simple)
  })
})

describe('the year of an old page', () => {
  const page = (url: string, pageDate: string | null, read = '2026-11') => ({ url, read, pageDate, supports: [] })
  const yearOf = (...sources: readonly ReturnType<typeof page>[]) =>
    compileContact(
      {
        phones: [{ number: '0351 1234567', source: 'https://a.example/' }],
        emails: [],
        website: null,
        address: null,
        hours: null,
        hoursNote: null,
      },
      [...sources],
      () => null,
    ).phones[0]!.pageYear

  it.each([
    ['two years before the reading', [page('https://a.example/', '2024-12-31', '2026-01')], '2024'],
    ['the year before', [page('https://a.example/', '2025-01-01')], undefined],
    ['without a date', [page('https://a.example/', null)], undefined],
    [
      'of another page than the number’s',
      [page('https://a.example/', null), page('https://b.example/', '2010')],
      undefined,
    ],
    [
      'beside a newer page that does not name it',
      [page('https://a.example/', '2020'), page('https://b.example/', '2026')],
      '2020',
    ],
    [
      'read twice, the newer time with a newer date',
      [page('https://a.example/', '2020'), page('https://a.example/', '2026-10')],
      undefined,
    ],
  ])('%s', (_, sources, year) => {
    expect(yearOf(...sources)).toBe(year)
  })
})

describe('where an offer works', () => {
  const TEXT = { name: '', shortName: '', forYou: '', provider: '', notFor: [], phoneLabels: [] }
  it.each([
    ['a Land', 'SN', undefined, 'Sachsen', 'Sachsen'],
    ['everywhere', 'DE', undefined, 'bundesweit', 'bundesweit'],
    ['a region', 'SN', 'Vogtland', 'Region: Vogtland', 'Region: Vogtland'],
    [
      'a region with its districts',
      'SN',
      'Leipzig (Stadt, Nordsachsen)',
      'Region: Leipzig (Stadt, Nordsachsen)',
      'Region: Leipzig',
    ],
    [
      'brackets within',
      'SN',
      'Halle (Saale) und Umland',
      'Region: Halle (Saale) und Umland',
      'Region: Halle (Saale) und Umland',
    ],
  ] as const)('%s', (_, area, region, long, short) => {
    const offer = smallOffer('sn-area', { area })
    const text = region === undefined ? TEXT : { ...TEXT, region }
    expect(areaName(offer, text, textsFor('de'))).toBe(long)
    expect(shortArea(offer, text, textsFor('de'))).toBe(short)
  })
})
