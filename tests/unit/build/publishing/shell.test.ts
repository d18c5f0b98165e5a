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
  icon: '',
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
