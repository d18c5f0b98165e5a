// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import {
  fallbackOf,
  LANGUAGE_FACTS,
  LANGUAGES,
  OWN_LANGUAGES,
  pathIn,
  readPath,
} from '../../../../src/domain/rulebook/index.ts'
import { compileOfferText, offerFile, parseFile } from '../../../../src/editorial/authoring/index.ts'
import {
  langAttribute,
  languageOf,
  partlyTranslated,
  textIn,
} from '../../../../src/editorial/authoring/read/localised.ts'
import { ArticlePage } from '../../../../src/screens/guidance/index.ts'
import { ToldIn } from '../../../../src/screens/ui/index.ts'
import { TEXTS } from '../../../../src/text/i18n/index.ts'
import { inPage } from '../../../support/in-page.tsx'
import { SAMPLE, smallRules } from '../../../support/small-rules.ts'

/** Every key of a tree of texts, with its place. */
function keysOf(texts: object, place = ''): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${place}${key}.`) : [place + key],
  )
}

/** Every text of a tree of texts, by its key. */
function leavesOf(texts: object, place = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): readonly (readonly [string, string])[] =>
      typeof value === 'object' ? [...leavesOf(value, `${place}${key}.`)] : [[place + key, String(value)]],
    ),
  )
}

/** What the operator's file fills in, in any sentence that names the site or its hotline. */
const OF_THE_SITE = ['{{brand}}', '{{hotline}}', '{{hotlineFirst}}']

/** What is filled in when a text is shown, each once. */
const valuesIn = (text: string) =>
  [...new Set(text.match(/\{\{.*?\}\}/g))].filter((value) => !OF_THE_SITE.includes(value)).toSorted()

/** Plural forms differ between languages; what stands before them does not. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')

describe.each(LANGUAGES)('the language %s', (language) => {
  it('has an id that a page can carry as its `lang`, and a name', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language])
    expect(LANGUAGE_FACTS[language].name).not.toBe('')
  })

  it('says every fixed text', () => {
    const keys = (of: object) => [...new Set(keysOf(of).map(withoutPlural))].toSorted()
    expect(keys(TEXTS[language])).toEqual(keys(TEXTS[LANGUAGES[0]!]))
  })

  it('leaves no text empty, and has a place for every value that the first language has one for', () => {
    const lead = leavesOf(TEXTS[LANGUAGES[0]!])
    for (const [key, words] of leavesOf(TEXTS[language])) {
      expect(words.trim(), key).not.toBe('')
      // Plain German falls back on German alone, and is German: the note need not name the language.
      if (language === 'de-simple' && key.endsWith('.toldIn')) continue
      const model = lead.get(key) ?? lead.get(`${withoutPlural(key)}_other`) ?? ''
      expect(valuesIn(words), key).toEqual(valuesIn(model))
    }
  })

  it('falls back at most once, on a language that has everything', () => {
    const fallback = fallbackOf(language)
    if (fallback === null) expect(OWN_LANGUAGES).toContain(language)
    else expect(fallbackOf(fallback)).toBeNull()
  })

  it('has addresses of its own for every page', () => {
    for (const path of ['/', '/angebote', '/angebote/de-hateaid', '/404']) {
      expect(readPath(pathIn(language, path))).toEqual({ language, path })
      expect(readPath(`${pathIn(language, path).replace(/\/$/, '')}/index.html`).language).toBe(language)
    }
    expect(readPath(`/${language}x`)).toEqual({ language: LANGUAGES[0], path: `/${language}x` })
  })
})

test('the first language has no prefix: its id is no page', () => {
  expect(readPath('/de/angebote')).toEqual({ language: 'de', path: '/de/angebote' })
})

describe('an entry that lacks a language with a fallback', () => {
  // As if English were allowed to lack texts.
  const lacks = { de: 'Ja.' } as { de: string; en: string }

  it('is told in that one as a whole, and marked', () => {
    expect(languageOf(lacks, 'en', 'de')).toBe('de')
    expect(textIn(lacks, languageOf(lacks, 'en', 'de'))).toBe('Ja.')
    expect(langAttribute('de', 'en')).toBe('de')
  })

  it('is not marked for readers of its own language', () => {
    expect(languageOf({ de: 'Ja.', en: 'Yes.' }, 'en', 'de')).toBe('en')
    expect(langAttribute('en', 'en')).toBeUndefined()
  })

  it('is a mistake where it is told in part: each missing text is named', () => {
    const source = smallRules().get(SAMPLE)!
    const read = parseFile('offer.yaml', source, offerFile)
    if (!('parsed' in read)) throw new Error('the sample is broken')
    expect(partlyTranslated(read.parsed, ['xx'])).toEqual([])
    const summary = { ...read.parsed.value.summary, xx: 'x' }
    const inPart = { ...read.parsed, value: { ...read.parsed.value, summary, hint: { de: 'a', en: 'b' } } }
    const problems = partlyTranslated(inPart, ['xx'])
    expect(problems.map(({ message }) => message.includes('„xx“'))).toContain(true)
    expect(problems.length).toBeGreaterThan(0)
  })

  it('is told in German to readers of plain German, with its `lang` and the sentence that it is not plain yet', () => {
    const source = smallRules().get(SAMPLE)!
    const read = parseFile('offer.yaml', source, offerFile)
    if (!('parsed' in read)) throw new Error('the sample is broken')
    const file = read.parsed.value
    expect(file.summary['de-simple']).toBeUndefined()
    const german = compileOfferText(file, 'de')
    expect(compileOfferText(file, 'de-simple')).toEqual({ ...german, lang: 'de' })
    const summary = { ...file.summary, 'de-simple': 'Jemand hört zu.' }
    const told = compileOfferText({ ...file, summary, hint: undefined }, 'de-simple')
    expect([told.lang, told.summary]).toEqual([undefined, 'Jemand hört zu.'])
    const html = renderToStaticMarkup(inPage('de-simple', <ToldIn lang="de" note="card.toldIn" />))
    expect(html).toContain('Dieser Text ist noch nicht in Einfacher Sprache.')
  })

  it('carries its language on the page, and a sentence that says so', () => {
    const article = {
      slug: 'beispiel',
      title: 'Ein Text',
      teaser: 'Worum es geht.',
      type: 'guide',
      author: 'Redaktion',
      datePublished: '2026-11-26',
      topics: [],
      sources: [],
      body: [{ tag: 'p', children: ['Ein Satz.'] }],
    } as const
    const html = renderToStaticMarkup(inPage('en', <ArticlePage article={{ ...article, lang: 'de' }} />))
    expect(html).toContain('<h1 lang="de">Ein Text</h1>')
    expect(html).toContain('<div lang="de"><p>Ein Satz.</p></div>')
    expect(html).toContain('This text is only available in German so far.')
    expect(renderToStaticMarkup(inPage('en', <ArticlePage article={article} />))).not.toContain('lang=')
  })
})
