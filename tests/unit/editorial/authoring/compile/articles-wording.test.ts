import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../../../src/domain/rulebook/index.ts'
import { articlesOf } from '../../../../../src/editorial/authoring/index.ts'
import { headingsOf, passagesOf } from '../../../../support/article-text.ts'
import { ruleFiles } from '../../../../support/rules.ts'

/**
 * Labels, pressure, belittling (rules/README.md#so-formulieren-wir). The office “Opferschutz” may be named; a person
 * may not be.
 */
const UNWANTED: { readonly [L in Language]?: RegExp } = {
  de: /\b(Opfer|Opfern|Täter|Tätern|Täterin|Fall|Fälle|nur|einfach|einfache|müssen Sie sofort)\b/,
  en: /\b(victims?|perpetrators?|just|simply)\b/i,
}

/** Words of a sentence that people read with ease; English counts more, smaller words. */
const LONGEST: { readonly [L in Language]?: number } = { de: 15, en: 20 }

const count = (text: string) => text.match(/[\p{L}\d§][\p{L}\d§.-]*/gu)?.length ?? 0

/** Names whose exclamation mark is part of them. */
const sentences = (text: string) => text.replaceAll('REspect!', 'REspect').split(/(?<=[.?!:])\s+/)

describe.each(
  LANGUAGES.flatMap((language) =>
    articlesOf(ruleFiles, language)
      .filter(({ lang }) => lang === undefined)
      .map((article) => ({ language, ...article })),
  ),
)('the article $slug ($language)', ({ slug, language, title, teaser, body, reviewed, sources }) => {
  const passages = [title, teaser, ...passagesOf(body)]
  const whole = passages.join('\n').replaceAll('REspect!', 'REspect')

  it('has 350 to 600 words', () => {
    const words = passagesOf(body).reduce((sum, passage) => sum + count(passage), 0)
    expect(words).toBeGreaterThanOrEqual(350)
    expect(words).toBeLessThanOrEqual(600)
  })

  it('has short sentences, no exclamation mark, no word that labels or belittles', () => {
    const long = passages.flatMap(sentences).filter((sentence) => count(sentence) > (LONGEST[language] ?? 15))
    expect(long).toEqual([])
    expect(whole).not.toContain('!')
    expect(whole).not.toMatch(UNWANTED[language] ?? /(?!)/)
  })

  it('promises nothing, and names no law that is not in force', () => {
    expect(whole).not.toMatch(/106a|201b|\bist strafbar\b|\bis an offence\b/)
    expect(headingsOf(body).filter(({ text }) => text.includes('§'))).toEqual([])
    // No duration of the block in the register until it is clear which one is the law.
    expect(whole).not.toMatch(/zwei Jahre|2 Jahre|vier Jahre|two years|2 years|four years/i)
  })

  it('never advises to record a call', () => {
    const about = passages
      .flatMap(sentences)
      .filter((text) => /Gespräch|anruf|call|conversation/i.test(text))
      .filter((text) => /aufnehmen|aufzunehmen|nehmen Sie.* auf\b|record/i.test(text))
    if (slug === 'beweise-sichern') expect(about.length).toBeGreaterThan(1)
    for (const text of about) expect(text).toMatch(/nicht|ohne|den Rat, |not|without|the advice to/)
  })

  it('has sources, and nobody has reviewed it yet', () => {
    expect(sources.length).toBeGreaterThan(1)
    expect(reviewed).toBeUndefined()
  })
})

it('says the same in German and English, heading by heading', () => {
  const [german, english] = LANGUAGES.map((language) => articlesOf(ruleFiles, language))
  expect(german?.map(({ slug }) => slug)).toEqual(english?.map(({ slug }) => slug))
  for (const [index, article] of (german ?? []).entries()) {
    const other = english?.[index]
    const shape = (body: typeof article.body) => body.map((node) => (typeof node === 'string' ? 'text' : node.tag))
    expect(shape(other?.body ?? []), article.slug).toEqual(shape(article.body))
  }
})

it('covers the six subjects', () => {
  const slugs = articlesOf(ruleFiles, 'de').map(({ slug }) => slug)
  expect(slugs).toEqual(
    expect.arrayContaining([
      'beweise-sichern',
      'meldung-an-plattform',
      'anzeige-und-strafantrag',
      'wohnadresse-schuetzen',
      'sitzungen-und-hausrecht',
      'wer-zahlt-wer-schuetzt',
    ]),
  )
})
