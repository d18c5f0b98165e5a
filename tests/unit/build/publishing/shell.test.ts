import { expect, it } from 'vitest'
import { writeShell } from '../../../../src/build/publishing/index.ts'

const SHELL = {
  language: 'de',
  title: '',
  description: '',
  html: '',
  css: '',
  inlineScript: '',
  importMap: '{}',
  scripts: [],
  alternates: [],
  alternateFiles: [],
  accent: '#0b5563',
  address: null,
  frames: false,
  quote: null,
  isListed: true,
}

it('nothing in the data of a page can leave its element, and it is read back as it was', () => {
  const data = { name: '</script><script>alert(1)</script><!-- <script' }
  const page = writeShell({ ...SHELL, data })
  const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
  expect(JSON.parse(block)).toEqual(data)
  expect(page).not.toContain('alert(1)</script>')
})

it('a page without data has no such element', () => {
  expect(writeShell(SHELL)).not.toContain('ld+json')
})

it('the icon lies in the page, in the colour of the operator: no browser asks for one', () => {
  const page = writeShell({ ...SHELL, accent: '#7a1f2b' })
  const [, icon = ''] = /<link rel="icon" href="data:image\/svg\+xml,([^"]*)" type="image\/svg\+xml">/.exec(page) ?? []
  expect(decodeURIComponent(icon)).toBe(
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 26 26'><circle cx='13' cy='13' r='12' fill='#7a1f2b'/>" +
      "<path d='M13 4l3 9-3 9-3-9z' fill='#fff'/><circle cx='13' cy='13' r='2' fill='#7a1f2b'/></svg>",
  )
  expect(page).toContain('img-src data:;')
})
