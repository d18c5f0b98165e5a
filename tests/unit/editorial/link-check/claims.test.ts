import { describe, expect, it } from 'vitest'
import { faultOf } from '../../../../src/editorial/link-check/fault.ts'
import {
  checkLinks,
  claimsIn,
  claimTable,
  holds,
  judgeClaims,
  type Page,
  politeRequestPolicy,
} from '../../../../src/editorial/link-check/index.ts'
import { judge } from '../../../../src/editorial/link-check/judge.ts'
import { readPage } from '../../../../src/editorial/link-check/page.ts'
import { at } from '../../../support/loopback.ts'
import { ruleTexts } from '../../../support/rules.ts'
import { SAMPLE, sampleOffers } from '../../../support/sample-offers.ts'

const CONTACT = 'https://muster.example/kontakt'
const pageOf = async (html: string, bytes = 10_000) =>
  readPage(new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }), bytes)
const page = (text: string, whole = true): Page => ({ title: '', heading: '', text, whole })

describe('whether a page still says it', () => {
  it.each([
    ['as it stands', 'Telefon 0351 1234567'],
    ['divided otherwise', 'Telefon 0351/12 34 567'],
    ['with the country', 'Telefon +49 (0) 351 – 123 45 67'],
    ['with brackets', 'Tel. (0351) 1234567'],
    ['in a link alone', 'tel:+493511234567 Anrufen'],
  ])('finds a number %s', (_, text) => {
    expect(holds(page(text), { what: 'phone', value: '0351 1234567' })).toBe(true)
  })

  it.each(['0351 1234568', '0351 12345678', '10351 1234567', '351 1234567', 'keine Nummer'])(
    'does not take %s for it',
    (text) => {
      expect(holds(page(text), { what: 'phone', value: '0351 1234567' })).toBe(false)
    },
  )

  it('finds short numbers, mail addresses however they hide, and postal addresses', () => {
    expect(holds(page('116 117'), { what: 'phone', value: '116117' })).toBe(true)
    const mail = (text: string) => holds(page(text), { what: 'email', value: 'hilfe@muster.example' })
    for (const text of [
      'Hilfe@Muster.example',
      'hilfe (at) muster [dot] example',
      'hilfe[ät]muster.example',
      'mailto:hilfe@muster.example',
    ])
      expect(mail(text)).toBe(true)
    expect(mail('neue-hilfe@muster.example')).toBe(false)
    expect(mail('hilfe@muster.example-alt')).toBe(false)
    const address = (text: string) => holds(page(text), { what: 'address', value: 'Musterstraße 12, 01067 Dresden' })
    expect(address('Musterstr. 12 · 01067 Dresden')).toBe(true)
    expect(address('Musterstraße 14, 01067 Dresden')).toBe(false)
  })

  it('reads words and links of a page, not its scripts', async () => {
    const read = await pageOf(
      '<title>A</title><script>"0351 9"</script><p>Ruf&shy;en&nbsp;Sie <a class="x" href="tel:+49351">an</a> &#48;815</p>',
    )
    expect(read).toEqual({ title: 'A', heading: '', text: 'A Rufen Sie tel:+49351 an 0815', whole: true })
    expect((await pageOf('<p>lang</p>'.repeat(50), 100)).whole).toBe(false)
  })
})

describe('the facts of the files', () => {
  it('are each found with the pages that support them', () => {
    expect(claimsIn(new Map([[SAMPLE, sampleOffers.get(SAMPLE)!]]))).toEqual([
      {
        owner: 'sn-muster',
        file: `rules/${SAMPLE}`,
        line: 39,
        column: 13,
        field: 'contact.phones.0.number',
        what: 'phone',
        value: '0351 1234567',
        pages: [CONTACT],
      },
      {
        owner: 'sn-muster',
        file: `rules/${SAMPLE}`,
        line: 41,
        column: 12,
        field: 'contact.emails.0',
        what: 'email',
        value: 'hilfe@muster.example',
        pages: [CONTACT],
      },
    ])
    const today = claimsIn(ruleTexts)
    expect(today.length).toBeGreaterThan(300)
    expect(today.filter(({ field }) => field.startsWith('offices.')).length).toBeGreaterThan(50)
  })

  it('are missing only where every page was read to its end', () => {
    const claims = claimsIn(new Map([[SAMPLE, sampleOffers.get(SAMPLE)!]]))
    const states = (one: Page | undefined) =>
      judgeClaims(claims, new Map(one === undefined ? [] : [[CONTACT, one]])).map(({ state }) => state)
    expect(states(page('0351 1234567 hilfe@muster.example'))).toEqual(['there', 'there'])
    expect(states(page('0351 7654321'))).toEqual(['missing', 'missing'])
    expect(states(page('0351 1234567', false))).toEqual(['there', 'unread'])
    expect(states(undefined)).toEqual(['unread', 'unread'])
    const told = claimTable(judgeClaims(claims, new Map([[CONTACT, page('0351 1234567')]])))
    expect(told).toBe(`Nicht mehr auf der Seite, die sie belegt:
  rules/${SAMPLE}:41:12 contact.emails.0
    Diese E-Mail-Adresse steht nicht auf ihrer Seite: hilfe@muster.example
    Bitte ${CONTACT} von Hand öffnen. Steht sie dort nicht mehr, bitte anrufen oder die neue Angabe suchen.

2 Nummern und Adressen: 1 stehen auf ihrer Seite, 1 nicht, 0 nicht zu prüfen (Seite nicht lesbar, zu lang oder ein Dokument).`)
  })
})

describe('what is gone, and what was not looked at', () => {
  const fails = (code: string) =>
    Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) })
  let time = 0
  const run = (answer: (url: string) => Response | Error) =>
    checkLinks(
      [at('https://a.example/x'), at('https://b.example/y')],
      {
        fetch: async (url) => {
          const given = answer(String(url))
          if (given instanceof Error) throw given
          return given
        },
        now: () => time,
        sleep: async (wait) => {
          time += wait
        },
      },
      politeRequestPolicy('hinweise@muster.example', 'nichts'),
    ).then((findings) => findings.map(({ state }) => state))

  it('a name that nobody has is gone where others answer, and says nothing where nobody does', async () => {
    const found = () => new Response('', { status: 404 })
    expect(await run((url) => (url.includes('a.example') ? fails('ENOTFOUND') : found()))).toEqual(['broken', 'broken'])
    expect(await run(() => fails('ENOTFOUND'))).toEqual(['unchecked', 'unchecked'])
    expect(await run(() => fails('EAI_AGAIN'))).toEqual(['unchecked', 'unchecked'])
    expect(await run((url) => fails(url.includes('a.example') ? 'EAI_AGAIN' : 'ECONNREFUSED'))).toEqual([
      'unchecked',
      'broken',
    ])
    expect(faultOf(fails('ENETUNREACH'))).toBe('offline')
  })

  it.each([
    ['muster.de steht zum Verkauf', ''],
    ['', 'Diese Domain muster.de ist zu verkaufen'],
    ['', 'This domain may be for sale. Buy this domain'],
    ['Domain Parking', ''],
    ['', 'Hier entsteht eine neue Internetpräsenz'],
  ])('a parked page is told by its words: %s %s', (title, text) => {
    const link = at('https://muster.example/')
    const words = title.includes('Verkauf') ? `Die Domain ${title}` : title
    const visit = {
      hops: [],
      address: link.url,
      status: 200,
      type: 'text/html',
      page: { title: words, heading: '', text, whole: true },
    }
    expect(judge(link, visit, undefined)).toMatchObject({
      state: 'parked',
      message: expect.stringContaining('geparkt'),
    })
  })

  it('and by where it leads; a page that speaks of other domains is none', () => {
    const link = at('https://muster.example/')
    const visit = { hops: [], address: link.url, status: 200, type: 'text/html' }
    expect(judge(link, { ...visit, address: 'https://www.hugedomains.com/x' }, undefined).state).toBe('parked')
    const long = {
      title: 'Beratung',
      heading: '',
      text: `${'Wir beraten Sie. '.repeat(300)} domain is for sale`,
      whole: true,
    }
    expect(judge(link, { ...visit, page: long }, undefined).state).toBe('fine')
  })
})
