import { describe, expect, it } from 'vitest'
import { ageWords, areaName, shortArea } from '../../../../src/text/contact/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { smallOffer } from '../../../support/small-offer.ts'

describe('the two words beside a number', () => {
  it.each([
    ['nobody has called, and the page has no date', { read: '2026-11' }, 'ungeprüft', 'unchecked', 'nicht geprüft'],
    ['a page of the same year', { read: '2026-11', pageDate: '2026' }, 'ungeprüft', 'unchecked', 'nicht geprüft'],
    ['a page of last year', { read: '2026-11', pageDate: '2025-01-01' }, 'ungeprüft', 'unchecked', 'nicht geprüft'],
    ['a page two years older', { read: '2026-01', pageDate: '2024-12-31' }, 'von 2024', 'from 2024', 'von 2024'],
    ['a page that is much older', { read: '2026-11', pageDate: '2010' }, 'von 2010', 'from 2010', 'von 2010'],
    ['somebody has called', { read: '2026-11', confirmedOn: '2026-11-20' }, undefined, undefined, undefined],
    [
      'somebody has called, whatever the page says',
      { read: '2026-11', pageDate: '2010', confirmedOn: '2026-11-20' },
      undefined,
      undefined,
      undefined,
    ],
  ])('%s', (_, facts, de, en, simple) => {
    expect(ageWords(facts, textsFor('de'))).toBe(de)
    expect(ageWords(facts, textsFor('en'))).toBe(en)
    expect(ageWords(facts, textsFor('de-simple'))).toBe(simple)
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
