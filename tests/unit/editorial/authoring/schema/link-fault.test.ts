import { describe, expect, it } from 'vitest'
import { schemaMessage } from '../../../../../src/editorial/authoring/index.ts'
import { linkProblem } from '../../../../../src/editorial/authoring/read/article-link.ts'
import { email, link, pageLink, sourceLink } from '../../../../../src/editorial/authoring/schema/text.ts'
import { replaced } from '../../../../support/mistakes/mistake.ts'
import { problemsOf } from '../../../../support/problems.ts'
import { SAMPLE, smallRules } from '../../../../support/small-rules.ts'

/** Addresses that a browser takes and no file may hold, with a word of the message. */
const FAULTS = [
  ['https://name@muster.example/x', 'vor einem @'],
  ['https://name:wort@muster.example/x', 'vor einem @'],
  ['https://www.bka.de@muster.example/x', 'vor einem @'],
  ['https://https://muster.example/x', 'Anfang doppelt'],
  ['https://http://muster.example/x', 'Anfang doppelt'],
  ['https://https//muster.example/x', 'Anfang doppelt'],
  ['http://HTTPS://muster.example/x', 'Anfang doppelt'],
  ['https://muster.example,example.org/x', 'Komma'],
  ['https://www,muster.example/x', 'Komma'],
  ['https://muster.example;example.org/x', 'Strichpunkt'],
  ['https://m\u0443ster.example/x', '„\u0443“ (U+0443)'],
  ['https://b\u043aa.de/x', '(U+043A)'],
  ['https://\u0430\u0440\u0440\u04cf\u0435.example/x', '(U+0430)'],
  ['https://p\u03bflizei.example/x', '(U+03BF)'],
  ['https://b\u0131ka.example/x', '(U+0131)'],
  ['https://\uff42ka.example/x', '(U+FF42)'],
  ['https://muster\u3002example/x', '(U+3002)'],
  ['https://muster\u2044x.example/x', '(U+2044)'],
  ['https://xn--mller-kva.example/x', '„xn--“'],
  ['https://www.xn--80ak6aa92e.com/x', '„xn--“'],
  ['https://muster/x', 'Punkt und Endung'],
  ['https://localhost:8080/x', 'Punkt und Endung'],
  ['https://127.0.0.1/x', 'Punkt und Endung'],
  ['https://2130706433/x', 'Punkt und Endung'],
  ['https://muster..example/x', 'Punkt und Endung'],
  ['https://muster.example./x', 'Punkt und Endung'],
  ['https://-muster.example/x', 'Punkt und Endung'],
  ['https://muster.example:0/x', 'Punkt und Endung'],
  // With the flag `i` these are the letters k, s and ß.
  ['https://b\u212aa.example/x', '(U+212A)'],
  ['https://\u017ftadt.example/x', '(U+017F)'],
  ['https://STRA\u1e9eE.example/x', '(U+1E9E)'],
  ['https://muste\u0301r.example/x', '(U+0301)'],
  ['https://muster%2eexample/x', '„%“ (U+0025)'],
  ['https://[::1]/x', '„[“ (U+005B)'],
  ['https://www.XN--mller-kva.example/x', '„xn--“'],
  ['https://muster.local/x', 'nur in einem eigenen Netz'],
  ['https://server.intern:8443/x', 'nur in einem eigenen Netz'],
  ['https://muster.localhost/x', 'nur in einem eigenen Netz'],
  ['https://MUSTER.ONION/x', 'nur in einem eigenen Netz'],
  ['https://muster.example/x, https://b.example/y', 'Hier stehen zwei'],
  ['https://muster.example/x,https://b.example/y', 'Hier stehen zwei'],
  ['https://muster.example/x https://b.example/y', 'Hier stehen zwei'],
  ['https://muster.example/https://muster.example/x', 'Hier steht sie doppelt'],
  ['https://muster.example/http:/MUSTER.example/x', 'Hier steht sie doppelt'],
  ['https://muster.example\\@b.example/x', '„\\“ (U+005C)'],
  ['https://muster.example/a b', '„ “ (U+0020)'],
  ['https://muster.example/x"onclick="y', '„"“ (U+0022)'],
  ['https://muster.example/<b>', '„<“ (U+003C)'],
  ['https://muster.example/{x}', '„{“ (U+007B)'],
  ['https://muster.example/x|y', '„|“ (U+007C)'],
  ['https://muster.example/\u0430bc', '„\u0430“ (U+0430)'],
  ['https://muster.example/„x“', '„„“ (U+201E)'],
  ['https://muster.example/%0d%0aX', 'Steuerzeichen'],
  ['https://muster.example/a%00', 'Steuerzeichen'],
] as const

const NO_ADDRESS = [
  'https:muster.example',
  'https:/muster.example',
  'https:\\\\muster.example',
  'HTTPS://muster.example',
]

describe('an address for mail', () => {
  it.each([
    ['hilfe@xn--mller-kva.example', '„xn--“'],
    ['hilfe@muster.local', 'nur in einem eigenen Netz'],
    ['hilfe@muster', 'name@beispiel.de'],
    ['hilfe@b\u212aa.example', 'name@beispiel.de'],
    ['a@muster.example, b@muster.example', 'name@beispiel.de'],
    ['hilfe@muster.example?bcc=b@c.example', 'name@beispiel.de'],
    ['mailto:hilfe@muster.example', 'name@beispiel.de'],
    ['hilfe@[127.0.0.1]', 'name@beispiel.de'],
  ])('%s is refused', (mail, says) => {
    expect(schemaMessage(email, mail)).toContain(says)
  })

  it.each(['hilfe@muster.example', 'A.B+c@MUSTER.example'])('%s is taken', (mail) => {
    expect(schemaMessage(email, mail)).toBeNull()
  })
})

describe('an address that a browser would take and an editor did not mean', () => {
  it.each(FAULTS)('%s is refused in every kind of link', (url, says) => {
    for (const schema of [link, sourceLink, pageLink]) {
      if (schema === link && url.startsWith('http:')) continue
      const message = schemaMessage(schema, url)
      expect(message).toMatch(/^Erwartet wird (eine|der) .*\.$/)
      expect(message).toContain(says)
    }
    const inArticle = linkProblem(url, null)
    expect(inArticle).toContain(says)
  })

  it.each(NO_ADDRESS)('%s is no whole address', (url) => {
    expect(schemaMessage(link, url)).toBe('Erwartet wird eine vollständige Adresse mit https://.')
    expect(schemaMessage(sourceLink, url)).toBe('Erwartet wird eine vollständige Adresse mit http:// oder https://.')
  })

  it.each([
    'https://www.muster.example/x',
    'https://müller-straße.example/Wege?a=1,2&b=c@d#e:f',
    'https://muster.example:8443/x',
    'https://web.archive.org/web/2025/https://www.muster.example/',
    'https://www.muster.example/@name',
    'https://a1-b2.c3.muster.example/x',
    'https://web.archive.example/20241029/https:/jm.muster.example/x',
    'https://https.muster.example/%E2%80%9Ex%E2%80%9C',
    "https://muster.example/x?a=[1]&b='c'*(d)!$e",
    'https://MÜSTER.example/Wege/über',
  ])('%s is taken', (url) => {
    for (const schema of [link, sourceLink, pageLink]) expect(schemaMessage(schema, url)).toBeNull()
    expect(linkProblem(url, null)).toBeNull()
  })

  it('is named once, with its line and field, in contacts, sources and the exit of the site', () => {
    const texts = new Map(smallRules())
    replaced(SAMPLE, 'website: https://muster.example', 'website: https://name@muster.example')(texts)
    replaced(SAMPLE, '- url: https://muster.example/kontakt', '- url: https://https://muster.example/kontakt')(texts)
    replaced('site.yaml', 'exit: { de: "https://www.dwd.de"', 'exit: { de: "https://dwd"')(texts)
    const lineOf = (file: string, words: string) =>
      texts
        .get(file)!
        .split('\n')
        .findIndex((line) => line.includes(words)) + 1
    expect(problemsOf(texts).map(({ file, line, field }) => [file, line, field])).toEqual([
      [`rules/${SAMPLE}`, lineOf(SAMPLE, 'name@'), 'contact.website'],
      [`rules/${SAMPLE}`, lineOf(SAMPLE, 'https://https'), 'sources.0.url'],
      ['rules/site.yaml', lineOf('site.yaml', 'https://dwd'), 'exit.de'],
    ])
  })
})
