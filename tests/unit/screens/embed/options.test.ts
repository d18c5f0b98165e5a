import { describe, expect, test } from 'vitest'
import { optionPairs, readOptions } from '../../../../src/screens/embed/options.ts'
import { elementAttributes, plainSnippet, scriptSnippet } from '../../../../src/screens/embed/page/snippets.ts'

const NOTHING = { theme: 'auto', height: 'fixed' }

describe('options of a frame', () => {
  test('what is known is read', () => {
    expect(readOptions('?land=SN&theme=dark&accent=%23FF8800&radius=0&height=auto')).toEqual({
      land: 'SN',
      theme: 'dark',
      accent: '#ff8800',
      radius: 0,
      height: 'auto',
    })
  })

  test.each([
    '',
    '?',
    '?land=sn',
    '?land=DE',
    '?land=SN&land=BY',
    '?theme=blue',
    '?accent=red',
    '?accent=%23fff',
    '?accent=ff88001',
    '?accent=%23ff8800;--ink:red',
    '?radius=25',
    '?radius=-1',
    '?radius=1.5',
    '?radius=1e1',
    '?radius=',
    '?height=900',
    '?police=no&danger=now&location=SN',
    '?__proto__=x&constructor=y',
    '?%E0%A4%A',
  ])('whatever is unknown or malformed is as if it were not there: %s', (query) => {
    expect(readOptions(query)).toEqual(NOTHING)
  })

  test('what is written is read back', () => {
    const options = { land: 'TH', theme: 'light', accent: '#0b5563', radius: 24, height: 'auto' } as const
    expect(readOptions(new URLSearchParams(optionPairs(options).map((pair) => [...pair])).toString())).toEqual(options)
    expect(optionPairs(readOptions(''))).toEqual([])
  })
})

describe('snippets', () => {
  const site = { address: 'https://lotse.example/hilfe/', title: 'A "b" & <c' }
  const choice = { language: 'en', land: 'SN', theme: 'dark', height: 640 } as const

  test('for the element: only what differs, the script with its checksum, a link for those without scripts', () => {
    const text = scriptSnippet(choice, site, { file: 'v2.abc.js', integrity: 'sha384-x' })
    expect(text).toContain('<lotse-wegweiser language="en" land="SN" theme="dark" height="640">')
    expect(text).toContain('<a href="https://lotse.example/hilfe/en/">A &quot;b&quot; &amp; &lt;c</a>')
    expect(text).toContain('src="https://lotse.example/hilfe/embed/v2.abc.js"')
    expect(text).toContain('integrity="sha384-x" crossorigin="anonymous"')
    expect(elementAttributes({ language: 'de', theme: 'auto' })).toEqual([])
  })

  test('for a plain frame: the same settings in its address, the height beside it', () => {
    const text = plainSnippet(choice, site)
    expect(text).toContain('src="https://lotse.example/hilfe/en/?land=SN&amp;theme=dark"')
    expect(text).toContain('width="100%" height="640"')
    expect(plainSnippet({ language: 'de', theme: 'auto' }, site)).toContain('height="720"')
    expect(text).not.toContain('<script')
    expect(text).toContain('referrerpolicy="no-referrer"')
  })
})
