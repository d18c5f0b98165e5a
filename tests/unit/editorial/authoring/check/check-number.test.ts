import { describe, expect, it } from 'vitest'
import { numberFault } from '../../../../../src/editorial/authoring/index.ts'

describe('a number that the desk can say', () => {
  it.each([
    '0351 8552223',
    '(0345) 226 70 99',
    '(03901) 305 99 61',
    '0281/107-4420',
    '0391-79293347',
    '069 / 216 558 28',
    '+49 351 855-2223',
    '+49 (0)351 8552223',
    '0049 351 8552223',
    '+49 561 - 282070',
    '+49 152 54648393',
    '0157 32883589',
    '01573 2883589',
    '0800 111 0 550',
    '110',
    '112',
    '116 006',
    '116117',
  ])('%s has a gap behind its area code', (number) => {
    expect(numberFault(number)).toBeNull()
  })

  it.each([
    ['03518552223', '0351 8552223'],
    ['+493518552223', '0351 8552223'],
    ['03 51 8552223', '0351 8552223'],
    ['0511120-8737', '0511 1208737'],
    ['03901305 99 61', '03901 3059961'],
    ['08003009944', '0800 3009944'],
    ['01728674374', '0172 8674374'],
  ])('%s has none, and the message says where it belongs', (number, divided) => {
    expect(numberFault(number)).toBe(
      `Nach der Vorwahl fehlt eine Lücke: Bitte „${divided}“ schreiben. Die Hotline sagt die Nummer in Gruppen.`,
    )
  })

  it('a number that cannot exist is told as that', () => {
    expect(numberFault('0351 12')).toBe(
      '„0351 12“ ist keine mögliche deutsche Telefonnummer. Bitte mit der Quelle vergleichen.',
    )
  })
})
