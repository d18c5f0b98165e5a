import { describe, expect, it } from 'vitest'
import { BrokenRules, type RuleTexts, readExceptions } from '../../../../../src/editorial/authoring/index.ts'
import { problemsOf } from '../../../../support/problems.ts'
import { SAMPLE_ARTICLE } from '../../../../support/sample-article.ts'
import { SAMPLE_EVENT } from '../../../../support/sample-events.ts'
import { SAMPLE, smallRules } from '../../../../support/small-rules.ts'

const valid = smallRules()
const EVENT = 'events/sample.yaml'
const ARTICLE = 'articles/beispiel.de.md'

/** The problems after one passage of a file was replaced; it insists on finding it. */
function withPassage(file: string, from: string | RegExp, to: string, texts: RuleTexts = valid) {
  const before = texts.get(file)!
  const written = before.replace(from, () => to)
  if (written === before) throw new Error(`${file} holds no ${from}`)
  const lineOf = written.split('\n').findIndex((line) => line.includes(to.split('\n')[0]!)) + 1
  return { lineOf, problems: problemsOf(new Map([...texts, [file, written]])) }
}

/** Escapes of YAML for characters of every kind, with a word of the message. */
const ESCAPES = [
  ['\\0', 'Steuerzeichen (U+0000)'],
  ['\\x07', 'Steuerzeichen (U+0007)'],
  ['\\a', 'Steuerzeichen (U+0007)'],
  ['\\b', 'Steuerzeichen (U+0008)'],
  ['\\t', 'Tabulator (U+0009)'],
  ['\\v', 'Steuerzeichen (U+000B)'],
  ['\\r', 'Steuerzeichen (U+000D)'],
  ['\\e', 'Steuerzeichen (U+001B)'],
  ['\\x7f', 'Steuerzeichen (U+007F)'],
  ['\\N', 'Steuerzeichen (U+0085)'],
  ['\\_', 'geschütztes Leerzeichen (U+00A0)'],
  ['\\u00ad', 'unsichtbares Zeichen (U+00AD)'],
  ['\\u061c', 'Schreibrichtung ändert (U+061C)'],
  ['\\u200b', 'unsichtbares Zeichen (U+200B)'],
  ['\\u200d', 'unsichtbares Zeichen (U+200D)'],
  ['\\u200e', 'Schreibrichtung ändert (U+200E)'],
  ['\\L', 'Zeilenwechsel (U+2028)'],
  ['\\P', 'Zeilenwechsel (U+2029)'],
  ['\\u202e', 'Schreibrichtung ändert (U+202E)'],
  ['\\u2066', 'Schreibrichtung ändert (U+2066)'],
  ['\\u2800', 'ungewöhnlicher Breite (U+2800)'],
  ['\\ud800', 'halbes Zeichen (U+D800)'],
  ['\\udc00', 'halbes Zeichen (U+DC00)'],
  ['\\ue000', 'nicht zeigen (U+E000)'],
  ['\\ufeff', 'unsichtbares Zeichen (U+FEFF)'],
  ['\\ufffd', 'nicht zeigen (U+FFFD)'],
  ['\\uffff', 'nicht zeigen (U+FFFF)'],
  ['\\U000e0041', 'Text verstecken lässt (U+E0041)'],
  ['\\U000e0100', 'unsichtbares Zeichen (U+E0100)'],
] as const

describe('a character that YAML escapes bring in', () => {
  it.each(ESCAPES)('%s is refused with place and remedy', (written, says) => {
    const { lineOf, problems } = withPassage(SAMPLE, 'name: Musterberatung', `name: "Muster${written}beratung"`)
    expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([[`rules/${SAMPLE}`, lineOf, 'name']])
    expect(problems[0]?.message).toContain(says)
    expect(problems[0]?.message).toMatch(/ Bitte .*tippen\.$/)
  })

  it.each([
    [SAMPLE, '"0351 1234567"', '"0351 12\\u202e34567"', 'contact.phones.0.number'],
    [SAMPLE, 'website: https://muster.example', 'website: "https://mus\\u200bter.example"', 'contact.website'],
    [SAMPLE, 'emails: [hilfe@muster.example]', 'emails: ["hilfe@mus\\u200bter.example"]', 'contact.emails.0'],
    [SAMPLE, 'note: null', 'note: "\\x07"', 'note'],
    [SAMPLE, 'topics: [threat]', 'topics: ["thr\\u202eeat"]', 'topics.0'],
    [SAMPLE, 'note: null', '"no\\u200bte": null', ''],
    ['site.yaml', 'operator: Stiftung', 'operator: "\\u202eStiftung"\n#', 'operator'],
    ['site.yaml', '  address: null', '  address: "Hier\\x07"', 'operatorFacts.address'],
    ['questions.yaml', 'title: { de: "Sind Sie', 'title: { de: "\\u2066Sind Sie', '0.title.de'],
    ['steps/threat.yaml', 'reviewed: null', 'reviewed: "\\u200b"', 'reviewed'],
  ])('%s: %s as %s', (file, from, to, field) => {
    const { problems } = withPassage(file, from, to)
    expect(problems.map((problem) => [problem.file, problem.field])).toEqual([[`rules/${file}`, field]])
    expect(problems[0]?.line).toBeGreaterThan(0)
  })

  it('in events, in the front of articles and in the known exceptions', () => {
    const texts = new Map([...valid, [EVENT, SAMPLE_EVENT], [ARTICLE, SAMPLE_ARTICLE]])
    expect(
      withPassage(EVENT, /organiser: .*/, 'organiser: "A\\u202eB"', texts).problems.map(({ field }) => field),
    ).toContain('organiser')
    expect(withPassage(ARTICLE, /author: .*/, 'author: "A\\x1bB"', texts).problems.map(({ field }) => field)).toContain(
      'author',
    )
    expect(() => readExceptions(new Map([['known-exceptions.yaml', 'a: "\\u202e"']]))).toThrow(BrokenRules)
    expect(() => readExceptions(new Map([['known-exceptions.yaml', 'a: "\\u202e"']]))).toThrow('Schreibrichtung')
  })
})

describe('what the translator of the site would read as a command', () => {
  it.each([
    ['{{brand}}', 'Platzhalter. Bitte den Text selbst schreiben'],
    ['$t(end.title)', 'Verweis auf einen anderen Text. Bitte ausschreiben'],
  ])('%s is refused in a text of an offer, of the operator and of an article', (sign, says) => {
    const offer = withPassage(SAMPLE, 'de: Hier berät Sie jemand.', `de: "Hier ${sign} jemand."`)
    expect(offer.problems.map(({ line, field }) => [line, field])).toEqual([[offer.lineOf, 'summary.de']])
    expect(offer.problems[0]?.message).toContain(says)
    const site = withPassage('site.yaml', '  address: null', `  address: "${sign}"`)
    expect(site.problems.map(({ line, field }) => [line, field])).toEqual([[site.lineOf, 'operatorFacts.address']])
    const texts = new Map([...valid, [ARTICLE, SAMPLE_ARTICLE]])
    const article = withPassage(ARTICLE, 'Ein Absatz mit **Nachdruck**.', `Ein ${sign}.`, texts)
    expect(article.problems.filter(({ message }) => message.includes(says)).map(({ line }) => line)).toEqual([
      article.lineOf,
    ])
  })
})
