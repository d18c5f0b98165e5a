import { describe, expect, it } from 'vitest'
import { AREAS, type Offer } from '../../../../src/domain/rulebook/index.ts'
import { freshnessReport } from '../../../../src/editorial/statistics/index.ts'
import { rulebook } from '../../../support/rules.ts'

const TODAY = '2027-12-01'
const of = (offers: readonly Offer[]) => freshnessReport({ ...rulebook, offers }, TODAY)

describe('how old the facts are', () => {
  const today = freshnessReport(rulebook, '2026-11-26')
  const running = rulebook.offers.filter(({ status }) => status === 'active')

  it('every running offer stands once in each table', () => {
    const { confirmed, unconfirmed, read, pages, areas, offers } = today
    const sum = (rows: readonly { readonly offers: number }[]) => rows.reduce((all, row) => all + row.offers, 0)
    expect(offers).toBe(running.length)
    expect([sum(read), sum(pages), sum(areas)]).toEqual([offers, offers, offers])
    expect(confirmed.fresh + confirmed.old + confirmed.stale + unconfirmed).toBe(offers)
    expect(areas.map(({ area }) => area)).toEqual(AREAS)
  })

  it('no page with a date is older than the oldest named, and none of the named is without a date', () => {
    const named = new Set(today.oldest.map(({ offer }) => offer))
    const newestNamed = today.oldest.at(-1)!.pageDate
    for (const { id, pageDate } of running)
      if (pageDate !== undefined && !named.has(id)) expect(pageDate >= newestNamed, id).toBe(true)
    for (const { offer, pageDate } of today.oldest)
      expect(running.find(({ id }) => id === offer)?.pageDate).toBe(pageDate)
  })

  it('sorts confirmations by the limits of the check', () => {
    const [one] = running
    const on = (confirmedOn: string) => ({ ...one!, confirmedOn })
    const report = of([on('2027-09-03'), on('2027-09-02'), on('2026-12-02'), on('2026-12-01'), one!])
    expect(report.confirmed).toEqual({ fresh: 1, old: 2, stale: 1 })
    expect(report.unconfirmed).toBe(1)
    expect(report.areas.find(({ area }) => area === one!.area)?.confirmed).toBe(4)
    expect(of([on('2027-12-02')])).toMatchObject({ unconfirmed: 1, confirmed: { fresh: 0, old: 0, stale: 0 } })
    expect([report.oldAfter, report.staleAfter]).toEqual([90, 365])
  })

  it('puts years and months newest first, and pages without a date last', () => {
    const [one] = running
    const report = of([
      { ...one!, pageDate: '2024' },
      { ...one!, pageDate: '2026-03', read: '2027-01' },
      Object.fromEntries(Object.entries(one!).filter(([key]) => key !== 'pageDate')) as Offer,
    ])
    expect(report.pages.map(({ year }) => year)).toEqual(['2026', '2024', null])
    expect(report.read.map(({ month }) => month)).toEqual(['2027-01', one!.read])
  })
})
