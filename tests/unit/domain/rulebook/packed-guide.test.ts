import { expect, it } from 'vitest'
import { columnsOf, packGuide, packWords, rowsOf, unpackGuide } from '../../../../src/domain/rulebook/index.ts'
import { guideOf, guideWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { ruleFiles } from '../../../support/rules.ts'

it('packs rows by their fields; what is absent stays absent, what no source says stays null', () => {
  const rows = [
    { id: 'a', free: null, hours: 'Mo' },
    { id: 'b', free: false },
    { id: 'c', free: true, notFor: [] },
  ]
  const columns = columnsOf<(typeof rows)[number]>(rows)
  expect(columns).toEqual({
    id: ['a', 'b', 'c'],
    free: [null, false, true],
    hours: ['Mo', 0, 0],
    notFor: [0, 0, []],
  })
  expect(rowsOf(columns)).toEqual(rows)
})

it('gives back the guide and its words as they were', () => {
  const guide = guideOf(ruleFiles)
  const words = guideWordsOf(ruleFiles, 'en')
  const ids = guide.offers.map(({ id }) => id)
  const [packed, packedWords] = [packGuide(guide, 'k'), packWords(words, ids, 'k')]
  const unpacked = unpackGuide(packed, packedWords)
  expect(unpacked).toEqual({ guide, words })
  // Once for all pages.
  expect(unpackGuide(packed, packedWords)).toBe(unpacked)
})

it('refuses words of other offers: a number under another name would be worse than none', () => {
  const guide = guideOf(ruleFiles)
  const words = packWords(
    guideWordsOf(ruleFiles, 'de'),
    guide.offers.map(({ id }) => id),
    'of-yesterday',
  )
  expect(() => unpackGuide(packGuide(guide, 'of-today'), words)).toThrow('other offers')
})
