import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, parseColour } from '../../src/screens/embed/colour.ts'
import { BELOW_SITE, pagesOf, ROOT_SITE, releasesOf } from './support/sites.ts'

const read = (path: string) => readFileSync(join(BELOW_SITE.folder, path), 'utf8')

/**
 * Pages in the words of the site. Offers and articles keep theirs: the first operator's hotline stays an offer, and its
 * editors wrote the articles.
 */
const ownPages = pagesOf(BELOW_SITE).filter(({ address }) => !/\/(angebote|ratgeber)(\/|$)/.test(address))

describe('a second operator, from another site.yaml alone', () => {
  test('no page of its own names the first operator, its hotline or its colour', () => {
    expect(ownPages.length).toBeGreaterThan(40)
    for (const { address, file } of ownPages) {
      const html = readFileSync(file, 'utf8').replace(/<style>.*?<\/style>/s, '')
      expect(html, address).not.toMatch(/\bLotse\b|starkestelle|0800 300 99 44|498003009944|dwd\.de|bbc\.com/)
      expect(html, address).not.toMatch(/\{\{/)
    }
  })

  test('every page carries its name, its hotline and the neutral page it chose', () => {
    for (const { address, file } of pagesOf(BELOW_SITE)) {
      const html = readFileSync(file, 'utf8')
      expect(html, address).toMatch(/<title>[^<]*Leuchtturm/)
      expect(html, address).toContain('href="tel:+493025208838"')
      expect(html, address).toMatch(/href="https:\/\/www\.(wetter|weather)\.example"/)
    }
  })

  test('the words on the hotline come from its file and from the offer: hours, cost, what to expect', () => {
    expect(read('index.html')).toContain('Montag, 10 bis 13 Uhr; Dienstag, 15 bis 18 Uhr; Donnerstag, 16 bis 19 Uhr')
    expect(read('index.html')).toContain('Hotline für Menschen im Amt')
    for (const words of ['Das Beispieltelefon', 'Wenn Sie anrufen, hört jemand zu.'])
      expect(read('kontakt/index.html')).toContain(words)
    expect(read('en/kontakt/index.html')).toContain('The example line')
    const assets = readdirSync(join(BELOW_SITE.folder, 'assets')).filter((file) => file.endsWith('.js'))
    const holding = (words: string) =>
      assets.filter((file) => readFileSync(join(BELOW_SITE.folder, 'assets', file), 'utf8').includes(words))
    // The result says it beside the number.
    expect(holding('Kostenfrei, auf Wunsch anonym.')).not.toEqual([])
  })

  test('the emergency numbers stay, and the first hotline is an offer among others', () => {
    expect(read('index.html')).toMatch(/tel:110.*tel:112/s)
    expect(read('angebote/de-starke-stelle/index.html')).toContain('0800 300 99 44')
    expect(read('angebote/index.html')).toContain('data-offer="de-starke-stelle"')
  })

  test.each(['v1', 'v2'])('the script for partners is its own (%s)', (version) => {
    const script = read(`embed/${version}.js`)
    expect(script).toContain('+493025208838')
    expect(script).toContain('Leuchtturm')
    expect(script).not.toMatch(/Lotse:|498003009944/)
  })

  test('its colour is legible as text and as ground, light and dark', () => {
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(read('index.html')) ?? []
    const [light = '', dark = ''] = css.match(/--accent:#[0-9a-f]{6};--accent-ink:#[0-9a-f]{6}/g)?.slice(-2) ?? []
    const [paper = '', nightPaper = ''] = [...css.matchAll(/--paper:\s*(#[0-9a-f]{3,6})/g)].map(([, value]) => value!)
    for (const [tokens, ground] of [
      [light, paper],
      [dark, nightPaper],
    ] as const) {
      const [accent, ink] = tokens.match(/#[0-9a-f]{6}/g)!.map(parseColour)
      expect(contrast(accent!, parseColour(ground))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(ink!, accent!)).toBeGreaterThanOrEqual(4.5)
    }
    expect(dark).toContain('--accent:#ffd000')
  })
})

describe('a visit that began with the release before', () => {
  const [now, before] = releasesOf(BELOW_SITE)

  test('finds every file that its pages name, byte for byte, compressed ones too', () => {
    const html = readFileSync(join(ROOT_SITE.folder, 'index.html'), 'utf8')
    const [, map = '{}'] = /<script type="importmap">(.*?)<\/script>/.exec(html) ?? []
    const { integrity } = JSON.parse(map) as { readonly integrity: { readonly [address: string]: string } }
    const scripts = Object.keys(integrity).map((address) => address.slice(1))
    expect(before?.files).toEqual(expect.arrayContaining(scripts))
    for (const name of scripts.flatMap((script) => [script, `${script}.br`, `${script}.gz`])) {
      const kept = readFileSync(join(BELOW_SITE.folder, name))
      expect(kept.equals(readFileSync(join(ROOT_SITE.folder, name))), name).toBe(true)
    }
  })

  test('although the new release has other files', () => {
    expect(now?.files.filter((file) => !before?.files.includes(file)).length).toBeGreaterThan(3)
  })

  test('and partners find every script that was ever released', () => {
    for (const { file } of JSON.parse(readFileSync('public/embed/released.json', 'utf8')) as { file: string }[])
      expect(read(`embed/${file}`)).toBe(readFileSync(join('public/embed', file), 'utf8'))
  })
})
