import { expect, it } from 'vitest'
import { escapeMarkup } from '../../../../src/text/encoding/index.ts'

it.each([
  ['<img onerror=alert(1)>', '&lt;img onerror=alert(1)&gt;'],
  ['a" onload="x', 'a&quot; onload=&quot;x'],
  ['R&D & co; &amp;', 'R&amp;D &amp; co; &amp;amp;'],
  ['Straße, „Rat“, 🌲', 'Straße, „Rat“, 🌲'],
  ['', ''],
])('%s is written %s', (text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped)
})
