import { describe, expect, it } from 'vitest'
import { freshness, freshnessReport, withoutPoliceForOfficials } from '../../../../src/editorial/statistics/index.ts'
import { rulebookOf, smallOffer } from '../../../support/small-offer.ts'

const TODAY = '2026-12-01'

describe('freshness', () => {
  it('counts days since the confirmation: old from 90, stale from 365', () => {
    const rules = rulebookOf(
      smallOffer('sn-never'),
      smallOffer('sn-today', { confirmedOn: '2026-12-01' }),
      smallOffer('sn-89', { confirmedOn: '2026-09-03' }),
      smallOffer('sn-90', { confirmedOn: '2026-09-02' }),
      smallOffer('sn-364', { confirmedOn: '2025-12-02' }),
      smallOffer('sn-365', { confirmedOn: '2025-12-01' }),
      smallOffer('sn-tomorrow', { confirmedOn: '2026-12-02' }),
    )
    expect(freshness(rules, TODAY)).toEqual({
      unconfirmed: 1,
      fresh: 2,
      future: ['sn-tomorrow'],
      old: [
        { offer: 'sn-90', days: 90 },
        { offer: 'sn-364', days: 364 },
      ],
      stale: [{ offer: 'sn-365', days: 365 }],
    })
  })

  it('looks at running offers alone, those on their last day included', () => {
    const confirmedOn = '2025-01-01'
    const rules = rulebookOf(
      smallOffer('sn-paused', { confirmedOn, status: 'paused' }),
      smallOffer('sn-ended', { confirmedOn, status: 'ended' }),
      smallOffer('sn-over', { confirmedOn, endsOn: '2026-11-30' }),
      smallOffer('sn-last-day', { confirmedOn, endsOn: '2026-12-01' }),
    )
    expect(freshness(rules, TODAY).stale).toEqual([{ offer: 'sn-last-day', days: 699 }])
  })
})

describe('freshnessReport', () => {
  const report = freshnessReport(
    rulebookOf(
      smallOffer('sn-a', { read: '2026-11', pageDate: '2024-05-06', confirmedOn: '2026-11-30' }),
      smallOffer('sn-b', { read: '2026-11', pageDate: '2019' }),
      smallOffer('sn-c', { read: '2026-10', pageDate: '2019-03', confirmedOn: '2026-12-02' }),
      smallOffer('de-d', { read: '2026-11', area: 'DE', pageDate: undefined }),
      smallOffer('de-e', { read: '2026-11', area: 'DE', pageDate: '2024-01', confirmedOn: '2026-08-01' }),
      smallOffer('de-f', { read: '2020-01', area: 'DE', pageDate: '2001', endsOn: '2026-11-30' }),
      smallOffer('de-g', { read: '2020-01', area: 'DE', pageDate: '2001', status: 'paused' }),
    ),
    TODAY,
  )

  it('leaves out what does not run, and takes a confirmation on a future day for none', () => {
    expect(report.offers).toBe(5)
    expect(report.confirmed).toEqual({ fresh: 1, old: 1, stale: 0 })
    expect(report.unconfirmed).toBe(3)
  })

  it('counts by month read and by year of the page, newest first, without a date last', () => {
    expect(report.read).toEqual([
      { month: '2026-11', offers: 4 },
      { month: '2026-10', offers: 1 },
    ])
    expect(report.pages).toEqual([
      { year: '2024', offers: 2 },
      { year: '2019', offers: 2 },
      { year: null, offers: 1 },
    ])
  })

  it('names the oldest pages, the oldest first; a year counts as its first day', () => {
    expect(report.oldest).toEqual([
      { offer: 'sn-b', pageDate: '2019' },
      { offer: 'sn-c', pageDate: '2019-03' },
      { offer: 'de-e', pageDate: '2024-01' },
      { offer: 'sn-a', pageDate: '2024-05-06' },
    ])
    const twelve = Array.from({ length: 12 }, (_, index) =>
      smallOffer(`sn-${index}`, { pageDate: `${2012 - index}`, area: 'SN' }),
    )
    expect(freshnessReport(rulebookOf(...twelve), TODAY).oldest.map(({ pageDate }) => pageDate)).toEqual([
      '2001',
      '2002',
      '2003',
      '2004',
      '2005',
      '2006',
      '2007',
      '2008',
      '2009',
      '2010',
    ])
  })

  it('counts each area', () => {
    const byArea = new Map(report.areas.map(({ area, ...counts }) => [area, counts]))
    expect(byArea.size).toBe(17)
    expect(byArea.get('SN')).toEqual({ offers: 3, confirmed: 1, dated: 3 })
    expect(byArea.get('DE')).toEqual({ offers: 2, confirmed: 1, dated: 1 })
    expect(byArea.get('BY')).toEqual({ offers: 0, confirmed: 0, dated: 0 })
  })
})

describe('withoutPoliceForOfficials', () => {
  const others = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'ST', 'SH', 'TH']
  const inOrder = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH']

  it.each([
    { change: {}, without: others },
    { change: { endsOn: '2026-12-01' }, without: others },
    { change: { endsOn: '2026-11-30' }, without: inOrder },
    { change: { status: 'paused' }, without: inOrder },
    { change: { talks: false }, without: inOrder },
    { change: { focus: 'general' }, without: inOrder },
    { change: { police: 'prosecution' }, without: inOrder },
    { change: { area: 'DE' }, without: inOrder },
  ] as const)('a police contact with $change', ({ change, without }) => {
    const rules = rulebookOf(smallOffer('sn-polizei', { police: 'police', ...change }))
    expect(withoutPoliceForOfficials(rules, TODAY)).toEqual(without)
  })
})
