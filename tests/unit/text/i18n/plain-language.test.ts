import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/domain/rulebook/index.ts'
import { guideWordsOf, questionWordsOf, siteTexts } from '../../../../src/editorial/authoring/index.ts'
import { ruleFiles } from '../../../support/rules.ts'

/**
 * What can be counted of plain language (decision 0027). That readers understand it, no test can say: the page says
 * that none has read it yet.
 */

/** Groups that hold names, search words or the words of machine-readable files, and no sentences. */
const NO_SENTENCES = ['searchWords', 'openData', 'land', 'fact', 'history']
/** Groups for staff, partners and editors, with words of their trade. */
const TRADE = ['desk', 'monitoring', 'embed', 'draft']

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : []

function passages(language: Language) {
  const fixed = Object.entries(siteTexts(ruleFiles, language)).filter(([group]) => !NO_SENTENCES.includes(group))
  const of = (wanted: (group: string) => boolean) =>
    fixed.filter(([group]) => wanted(group)).flatMap(([, texts]) => strings(texts))
  const readers = [
    ...of((group) => !TRADE.includes(group)),
    ...strings(questionWordsOf(ruleFiles, language)),
    ...strings(Object.values(guideWordsOf(ruleFiles, language).steps)),
  ]
  return { readers, trade: of((group) => TRADE.includes(group)) }
}

/** Text without an end mark is a label. A colon ends a thought too, but not within “9:30” or a web address. */
const sentencesOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/(?<=[.?!:;])\s+(?!\d)/u)).filter((part) => /[.?!:;]$/.test(part))

const wordsOf = (sentence: string) => sentence.match(/[\p{L}\d§{][\p{L}\d§.:/{}-]*/gu) ?? []
const lengths = (sentences: readonly string[]) => sentences.map((one) => wordsOf(one).length).toSorted((a, b) => a - b)
const share = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? 0

/** Björnsson's LIX: words per sentence, plus the percentage of words longer than six letters. */
function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap((one) => one.match(/\p{L}+/gu) ?? [])
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length
}

const plain = passages('de-simple')
const german = passages('de')

describe.each(['readers', 'trade'] as const)('plain German for %s', (whom) => {
  const sentences = sentencesOf(plain[whom])

  it('has short sentences: half have 6 words or less, nine of ten 11, none more than 17', () => {
    const counted = lengths(sentences)
    expect(counted.length).toBeGreaterThan(300)
    expect(share(counted, 0.5)).toBeLessThanOrEqual(6)
    expect(share(counted, 0.9)).toBeLessThanOrEqual(11)
    expect(sentences.filter((one) => wordsOf(one).length > 17)).toEqual([])
  })

  it('is plainer than German by a measure of both', () => {
    expect(lix(sentences)).toBeLessThan(lix(sentencesOf(german[whom])) - 1)
  })

  it('shouts at nobody', () => {
    expect(plain[whom].filter((text) => text.includes('!'))).toEqual([])
  })
})

describe('plain German for readers', () => {
  const sentences = sentencesOf(plain.readers)

  it('nests no sentence in another: no chain of clauses, no word of an office', () => {
    const nested = /, (der|die|das|welche[rsnm]?)\b[^,]*, |\bwelche[rsnm]?\b.*\bwelche[rsnm]?\b/
    const office =
      /\b(beziehungsweise|bzw|gegebenenfalls|ggf|hinsichtlich|bezüglich|mittels|sofern|sowie|obgleich|aufgrund|infolge|im Rahmen von)\b/i
    expect(sentences.filter((one) => nested.test(one) || office.test(one))).toEqual([])
  })

  it('labels and belittles nobody, promises nothing about the law', () => {
    expect(plain.readers.filter((text) => /\b(Opfer|Täter\w*|bestimmt strafbar)\b/.test(text))).toEqual([])
    // “nicht, was strafbar ist” is about what the page does not say.
    expect(sentences.filter((one) => /\bist strafbar\b/.test(one))).toEqual([])
  })

  it('counts with digits', () => {
    expect(sentences.filter((one) => /\b(zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf)\b/.test(one))).toEqual([])
  })

  it('says in “Über Lotse” and in the statement that readers have not tested it', () => {
    const texts = siteTexts(ruleFiles, 'de-simple')
    for (const said of [texts.about.factsLaw, texts.accessibility.untestedPlain])
      expect(said).toMatch(
        /Leserinnen und Leser haben .*Einfache.* Sprache.* noch nicht geprüft|Einfacher Sprache haben Leserinnen und Leser noch nicht geprüft/,
      )
  })

  it('says on the first screen which texts are not in plain German, before somebody starts', () => {
    expect(siteTexts(ruleFiles, 'de-simple').start.history).toContain('noch nicht in Einfacher Sprache')
  })
})

describe.each(['de', 'en'] as const)('the statement of accessibility (%s)', (language) => {
  it('names plain German, says that nobody has tested it, and what does not exist', () => {
    const { accessibility } = siteTexts(ruleFiles, language)
    expect(accessibility.limitsLanguages).toContain('Einfache')
    expect(accessibility.untestedPlain).toMatch(/noch keine Leserinnen und Leser|No readers/)
    expect(accessibility.limitsEasy).toMatch(/Leichte/)
    expect(accessibility.limitsSign).toMatch(/Gebärdensprache|Sign Language/)
  })
})
