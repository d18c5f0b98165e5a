import { describe, expect, it } from 'vitest'
import { addressedIds, offerAt } from '../../../../src/domain/rulebook/index.ts'
import { rulebook } from '../../../support/rules.ts'
import { offer } from '../../../support/tiny-rules.ts'

const house = offer('he-haus', { aliases: ['he-altes-buero', 'he-zweites'] })
const other = offer('he-andere')

describe('the offer at an address', () => {
  it('is that of the id, else the house of an office that had the id once', () => {
    expect(offerAt([house, other], 'he-andere')).toBe(other)
    expect(offerAt([other, house], 'he-altes-buero')).toBe(house)
    expect(offerAt([other, house], 'he-zweites')).toBe(house)
    expect(offerAt([house, other], 'he-niemand')).toBeUndefined()
    expect(offerAt([house, other], undefined)).toBeUndefined()
  })

  it('has a page under every id, former ones too', () => {
    expect(addressedIds([other, house])).toEqual(['he-andere', 'he-haus', 'he-altes-buero', 'he-zweites'])
  })

  it.each([
    ['he-darmstaedter-hilfe', 'he-opferhilfevereine'],
    ['he-trauma-opferzentrum-frankfurt', 'he-opferhilfevereine'],
    ['bw-mobirex-ulm', 'bw-mobirex'],
    ['mv-regionalzentren-raa', 'mv-regionalzentren'],
    ['mv-regionalzentrum-rostock', 'mv-regionalzentren'],
    ['mv-regionalzentrum-seenplatte', 'mv-regionalzentren'],
    ['sh-rbt-itzehoe', 'sh-rbt'],
    ['sh-rbt-kiel', 'sh-rbt'],
    ['sh-rbt-luebeck', 'sh-rbt'],
  ])('leads from %s, a file of its own once, to %s', (former, now) => {
    expect(offerAt(rulebook.offers, former)?.id).toBe(now)
    expect(addressedIds(rulebook.offers)).toContain(former)
  })
})
