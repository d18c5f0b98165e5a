import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { BELOW_SITE, filesIn, ROOT_SITE } from './support/sites.ts'

const read = (path: string, { folder } = BELOW_SITE) => readFileSync(join(folder, path), 'utf8')
const OWN = 'https://www.beispielverband.example/hilfe'

const pages = filesIn(BELOW_SITE.folder).filter((file) => /(^|\/)index\.html$/.test(file))
const isForStaff = (file: string) => /(^|\/)(beratung|monitoring\/(entwurf|bearbeiten))\//.test(file)
/** The guide in another language ends with a slash, as the link to it does. */
const addressOf = (file: string) => `${OWN}/${file.replace(/\/?index\.html$/, '').replace(/^(en|de-simple)$/, '$1/')}`

test('each page names its own whole address, without parameters or parts, and quotes its own title', () => {
  for (const file of pages.filter((file) => !isForStaff(file))) {
    const html = read(file)
    const [, title = ''] = /<title>(.*?)<\/title>/.exec(html) ?? []
    const [, description = ''] = /<meta name="description" content="(.*?)">/.exec(html) ?? []
    const address = addressOf(file)
    expect([...html.matchAll(/<(?:link rel="canonical"|meta property="og:)[^>]*>/g)].join('\n'), file).toBe(
      [
        `<link rel="canonical" href="${address}">`,
        `<meta property="og:url" content="${address}">`,
        '<meta property="og:type" content="website">',
        '<meta property="og:site_name" content="Leuchtturm">',
        `<meta property="og:title" content="${title}">`,
        `<meta property="og:description" content="${description}">`,
        `<meta property="og:image" content="${OWN}/vorschau.png">`,
      ].join('\n'),
    )
    expect(address, file).not.toMatch(/[?#]/)
  }
})

test('desk, drafts and pages for unknown addresses are not to be listed, and all others are', () => {
  for (const file of filesIn(BELOW_SITE.folder).filter((file) => file.endsWith('.html'))) {
    const isHidden = isForStaff(file) || file.endsWith('404.html')
    expect(read(file).includes('<meta name="robots" content="noindex">'), file).toBe(isHidden)
    if (isHidden) expect(read(file), file).not.toMatch(/canonical|og:/)
  }
})

test('the sitemap lists every other page once, with the same page in every language', () => {
  const map = new XMLParser({ ignoreAttributes: false }).parse(read('sitemap.xml')) as {
    urlset: { url: { loc: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] }[] }
  }
  const { url } = map.urlset
  const listed = url.map(({ loc }) => loc.replace(/\/$/, ''))
  expect([...listed].sort()).toEqual(
    pages
      .filter((file) => !isForStaff(file))
      .map((file) => addressOf(file).replace(/\/$/, ''))
      .sort(),
  )
  for (const { loc, 'xhtml:link': links } of url) {
    expect(
      links.map((link) => link['@_hreflang']),
      loc,
    ).toEqual(['de', 'en', 'de-simple'])
    for (const link of links) expect(listed, loc).toContain(link['@_href'].replace(/\/$/, ''))
  }
})

test('security.txt says what the operator entered, and where nobody is named there is none', () => {
  expect(read('.well-known/security.txt')).toBe(
    [
      'Contact: mailto:sicherheit@beispielverband.example',
      'Expires: 2099-12-31T23:59:59Z',
      'Preferred-Languages: de, en',
      'Canonical: https://www.beispielverband.example/.well-known/security.txt',
      '',
    ].join('\n'),
  )
  expect(filesIn(ROOT_SITE.folder).filter((file) => file.includes('security.txt'))).toEqual([])
})

test('without a public address nothing stands there that would need one', () => {
  const html = read('index.html', ROOT_SITE)
  expect(html).not.toMatch(/canonical|og:/)
  expect(filesIn(ROOT_SITE.folder)).not.toContain('sitemap.xml')
  expect(read('robots.txt', ROOT_SITE)).toBe('User-agent: *\nDisallow:\n')
})

test('no page names a picture or a manifest that a browser would fetch by itself', () => {
  for (const site of [ROOT_SITE, BELOW_SITE])
    for (const file of filesIn(site.folder).filter((file) => file.endsWith('.html'))) {
      const links = [...read(file, site).matchAll(/<link [^>]*>/g)].map(([tag]) => tag)
      expect(links.filter((tag) => /apple-touch|manifest|rel="[^"]*icon"/.test(tag)).length, file).toBe(1)
      expect(
        links.find((tag) => tag.includes('icon')),
        file,
      ).toMatch(/^<link rel="icon" href="data:/)
    }
})
