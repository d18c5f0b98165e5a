import { expect, it } from 'vitest'
import { textsFor } from '../../../../src/text/i18n/index.ts'

it('a translator is ready at once, in its language', () => {
  expect(textsFor('de')('day.0')).toBe('Montag')
  expect(textsFor('en')('day.0')).toBe('Monday')
})

it('leaves the characters of HTML in values as they are: whoever writes HTML escapes them', () => {
  expect(textsFor('de')('dates.marked', { mark: 'A & B', title: '<i>"C"</i>' })).toBe('A & B: <i>"C"</i>')
})
