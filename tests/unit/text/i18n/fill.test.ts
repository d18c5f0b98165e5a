import { expect, it } from 'vitest'
import { fillTexts } from '../../../../src/text/i18n/fill.ts'

const VALUES = { brand: 'Kompass', hotline: 'das Telefon' }

it('fills every place of a value, in texts at any depth and in lists', () => {
  const texts = {
    title: '{{brand}}: Hilfe',
    inner: { lead: 'Rufen Sie {{hotline}} an. {{brand}} und {{hotline}} helfen.', list: ['{{brand}}', 'ohne Wert'] },
  }
  expect(fillTexts(texts, VALUES)).toEqual({
    title: 'Kompass: Hilfe',
    inner: { lead: 'Rufen Sie das Telefon an. Kompass und das Telefon helfen.', list: ['Kompass', 'ohne Wert'] },
  })
})

it('leaves places that no value is for, and what only looks like one', () => {
  const texts = { a: '{{count}} Angebote bei {{brand}}', b: '{brand} {{ brand }} {{!}} {{b}}', c: '' }
  expect(fillTexts(texts, VALUES)).toEqual({
    a: '{{count}} Angebote bei Kompass',
    b: '{brand} {{ brand }} {{!}} {{b}}',
    c: '',
  })
})

it('keeps what is no text, and does not change what it was given', () => {
  const texts = { text: '{{brand}}', number: 7, nothing: null, yes: true, missing: undefined }
  expect(fillTexts(texts, VALUES)).toEqual({ text: 'Kompass', number: 7, nothing: null, yes: true, missing: undefined })
  expect(texts.text).toBe('{{brand}}')
})
