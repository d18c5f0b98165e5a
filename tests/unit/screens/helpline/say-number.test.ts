import { describe, expect, it } from 'vitest'
import { digitGroups, sayNumber } from '../../../../src/screens/helpline/spelling.ts'
import { ruleFiles } from '../../../support/rules.ts'
import { SPOKEN_NUMBERS } from '../../../support/spoken-numbers.ts'

const NUMBERS = [
  ...new Set(
    ruleFiles.offers
      .flatMap(({ contact, offices = [] }) => [contact, ...offices.map((office) => office.contact)])
      .flatMap(({ phones }) => phones.map(({ number }) => number)),
  ),
]

describe('a number that somebody says', () => {
  it.each([
    ['0351 8552223', '0351 · 855 22 23'],
    ['0172 9743674', '0172 · 974 36 74'],
    ['030 252 088 38', '030 · 252 088 38'],
    ['0800 300 99 44', '0800 · 300 99 44'],
    ['0800 111 0 550', '0800 · 111 05 50'],
    ['02621 1712022', '02621 · 171 20 22'],
    ['+49 261 55001140', '0261 · 55 00 11 40'],
    ['+49 (0)261 55001140', '0261 · 55 00 11 40'],
    ['0049 261 55001140', '0261 · 55 00 11 40'],
    ['089 856346427', '089 · 856 34 64 27'],
    ['030 77307-0', '030 · 773 07 · 0'],
    ['0511 120-8737', '0511 · 120 · 87 37'],
    ['116 006', '116 · 006'],
    ['110', '110'],
    ['112', '112'],
  ])('%s is said as %s', (number, said) => {
    expect(sayNumber(number)).toBe(said)
  })

  it('every number of the landscape is said as the table has it, and the table holds no other', () => {
    expect(Object.fromEntries(NUMBERS.map((number) => [number, sayNumber(number)]))).toEqual(SPOKEN_NUMBERS)
  })

  it('no number loses a digit, the area code stays whole, and then come twos and threes', () => {
    for (const number of NUMBERS) {
      const [[code, ...more], ...rest] = digitGroups(number) as readonly [readonly string[], ...(readonly string[])[]]
      expect(more).toEqual([])
      const extension = rest.length > 1 ? rest.at(-1)! : []
      expect([code, ...rest.flat()].join('')).toBe(number.replace(/^\+49/, '0').replace(/\D/g, ''))
      expect(code).toMatch(/^(110|112|116|0\d{2,5})$/)
      for (const group of rest.flat())
        if (!(group.length === 1 && extension.length === 1 && extension[0] === group))
          expect(group, number).toMatch(/^\d{2,3}$/)
    }
    expect(NUMBERS.length).toBeGreaterThan(140)
  })
})
