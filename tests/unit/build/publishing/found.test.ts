import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { drawMark, writeRobots, writeSecurityTxt, writeWebManifest } from '../../../../src/build/publishing/index.ts'

it('robots.txt lets everything be read and names the sitemap', () => {
  expect(writeRobots('https://www.beispiel.de/sitemap.xml')).toBe(
    'User-agent: *\nDisallow:\nSitemap: https://www.beispiel.de/sitemap.xml\n',
  )
})

it('security.txt holds every field of RFC 9116 that the operator entered, and no other', () => {
  const entered = {
    contact: ['mailto:a@beispiel.de', 'https://www.beispiel.de/melden'],
    expires: '2027-11-01',
    encryption: 'https://www.beispiel.de/key.asc',
    policy: 'https://www.beispiel.de/umgang',
  }
  expect(writeSecurityTxt(entered, null, ['de', 'en'])).toBe(
    'Contact: mailto:a@beispiel.de\nContact: https://www.beispiel.de/melden\nExpires: 2027-11-01T23:59:59Z\n' +
      'Encryption: https://www.beispiel.de/key.asc\nPreferred-Languages: de, en\n' +
      'Policy: https://www.beispiel.de/umgang\n',
  )
})

it('the manifest opens the site in the browser, below its path, and knows no service worker', () => {
  const manifest = JSON.parse(writeWebManifest('Leuchtturm', '#7a1f2b', '/hilfe/'))
  expect(manifest).toMatchObject({ name: 'Leuchtturm', start_url: '/hilfe/', scope: '/hilfe/', display: 'browser' })
  expect(manifest.icons.map(({ src }: { src: string }) => src)).toEqual([
    '/hilfe/apple-touch-icon.png',
    '/hilfe/icon-512.png',
  ])
  expect(JSON.stringify(manifest)).not.toMatch(/service|worker|share_target|shortcuts/)
})

it('the picture is a needle on the colour of the operator: white beside the middle, the colour at the edge', () => {
  const file = drawMark('#7a1f2b', 120, 60)
  expect([...file.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([120, 60])
  const length = file.readUInt32BE(33)
  const rows = inflateSync(file.subarray(41, 41 + length))
  const pixel = (x: number, y: number) => [...rows.subarray(y * 361 + 1 + 3 * x, y * 361 + 4 + 3 * x)]
  expect(pixel(0, 0)).toEqual([0x7a, 0x1f, 0x2b])
  expect(pixel(60, 20)).toEqual([255, 255, 255])
  // The pin in the middle.
  expect(pixel(60, 30)).toEqual([0x7a, 0x1f, 0x2b])
})
