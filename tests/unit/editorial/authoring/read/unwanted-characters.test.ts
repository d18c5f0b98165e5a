import { describe, expect, it } from 'vitest'
import { unwantedCharacters } from '../../../../../src/editorial/authoring/read/unwanted-characters.ts'

/** Ranges of characters that no text may hold, first and last included, with a word of the message. */
const REFUSED: readonly (readonly [first: number, last: number, says: string])[] = [
  [0x00, 0x08, 'Steuerzeichen'],
  [0x09, 0x09, 'Tabulator'],
  [0x0b, 0x1f, 'Steuerzeichen'],
  [0x7f, 0x9f, 'Steuerzeichen'],
  [0xa0, 0xa0, 'geschütztes Leerzeichen'],
  [0xad, 0xad, 'unsichtbares Zeichen'],
  [0x34f, 0x34f, 'unsichtbares Zeichen'],
  [0x600, 0x605, 'unsichtbares Zeichen'],
  [0x61c, 0x61c, 'Schreibrichtung'],
  [0x115f, 0x1160, 'unsichtbares Zeichen'],
  [0x1680, 0x1680, 'ungewöhnlicher Breite'],
  [0x17b4, 0x17b5, 'unsichtbares Zeichen'],
  [0x180b, 0x180f, 'unsichtbares Zeichen'],
  [0x2000, 0x2006, 'ungewöhnlicher Breite'],
  [0x2007, 0x2007, 'geschütztes Leerzeichen'],
  [0x2008, 0x200a, 'ungewöhnlicher Breite'],
  [0x200b, 0x200d, 'unsichtbares Zeichen'],
  [0x200e, 0x200f, 'Schreibrichtung'],
  [0x2028, 0x2029, 'Zeilenwechsel'],
  [0x202a, 0x202e, 'Schreibrichtung'],
  [0x202f, 0x202f, 'geschütztes Leerzeichen'],
  [0x205f, 0x205f, 'ungewöhnlicher Breite'],
  [0x2060, 0x2065, 'unsichtbares Zeichen'],
  [0x2066, 0x2069, 'Schreibrichtung'],
  [0x206a, 0x206f, 'unsichtbares Zeichen'],
  [0x2800, 0x2800, 'ungewöhnlicher Breite'],
  [0x3000, 0x3000, 'ungewöhnlicher Breite'],
  [0x3164, 0x3164, 'unsichtbares Zeichen'],
  [0xd800, 0xdfff, 'halbes Zeichen'],
  [0xe000, 0xf8ff, 'nicht zeigen'],
  [0xfdd0, 0xfdef, 'nicht zeigen'],
  [0xfe00, 0xfe0f, 'unsichtbares Zeichen'],
  [0xfeff, 0xfeff, 'unsichtbares Zeichen'],
  [0xffa0, 0xffa0, 'unsichtbares Zeichen'],
  [0xfff0, 0xfffb, 'unsichtbares Zeichen'],
  [0xfffc, 0xfffd, 'nicht zeigen'],
  [0xfffe, 0xffff, 'nicht zeigen'],
  [0x1bca0, 0x1bca3, 'unsichtbares Zeichen'],
  [0x1d173, 0x1d17a, 'unsichtbares Zeichen'],
  [0x1fffe, 0x1ffff, 'nicht zeigen'],
  [0xe0000, 0xe007f, 'Text verstecken'],
  [0xe0080, 0xe0fff, 'unsichtbares Zeichen'],
  [0xf0000, 0xfffff, 'nicht zeigen'],
  [0x100000, 0x10ffff, 'nicht zeigen'],
]

/** Every character of a range; of a long one the first, the last and every hundredth. */
function samplesOf(first: number, last: number): readonly number[] {
  const step = last - first > 5_000 ? 100 : 1
  return [...Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step), last]
}

const hex = (code: number) => code.toString(16)

describe('characters that no text holds', () => {
  it.each(REFUSED.map(([first, last, says]) => [hex(first), hex(last), says, first, last] as const))(
    '%s to %s are refused: %s',
    (_, __, says, first, last) => {
      for (const code of samplesOf(first, last)) {
        const found = unwantedCharacters(`0351${String.fromCodePoint(code)}12`)
        expect(found, hex(code)).toHaveLength(1)
        expect(found[0], hex(code)).toMatchObject({ index: 4, count: 1 })
        expect(found[0]?.message).toContain(says)
        expect(found[0]?.message).toContain(`(U+${hex(code).toUpperCase().padStart(4, '0')}). Bitte `)
      }
    },
  )

  it('takes what texts are written with', () => {
    for (const text of [
      'Straße, „Rat“ – § 188 … 5 € → é ł ş ğ İ',
      'zwei\nZeilen',
      'Привет, 你好, مرحبا, שלום',
      '🌲 👩',
      '⁺ ½ № a\u0308',
      '',
    ])
      expect(unwantedCharacters(text), text).toEqual([])
  })

  it('names each kind once, with the first place and the number of places', () => {
    expect(unwantedCharacters('a\u202eb\u202cc\u0007')).toEqual([
      {
        index: 1,
        count: 2,
        message:
          'Hier steht ein unsichtbares Zeichen, das die Schreibrichtung ändert (U+202E). Bitte die Stelle löschen und neu tippen.',
      },
      {
        index: 5,
        count: 1,
        message: 'Hier steht ein Steuerzeichen (U+0007). Bitte die Stelle löschen und neu tippen.',
      },
    ])
  })
})
