// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LANGUAGES, pathIn } from '../../../../../src/domain/rulebook/index.ts'
import { NAME } from '../../../../../src/screens/embed/host/any-element.ts'
import { createElement } from '../../../../../src/screens/embed/host/element-2.ts'
import { TEXTS } from '../../../../../src/text/i18n/index.ts'

const SITE = 'https://lotse.example/hilfe/'
const words = Object.fromEntries(LANGUAGES.map((language) => [language, TEXTS[language].host]))

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  if (customElements.get(NAME) === undefined)
    customElements.define(NAME, createElement(SITE, { number: '0000 111', dial: '+490000111' }, words))
})
afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

function shown(attributes: { readonly [name: string]: string }) {
  const element = document.createElement(NAME)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  const frame = () => element.shadowRoot!.querySelector('iframe')!
  return { element, frame }
}

test.each(LANGUAGES)('the language %s leads to its own page, in its own words', (language) => {
  const { element, frame } = shown({ language })
  expect(frame().src).toBe(`${SITE.slice(0, -1)}${pathIn(language, '/')}`)
  expect(frame().title).toBe(TEXTS[language].host.title)
  const fallback = element.shadowRoot!.querySelector('p')!
  expect(fallback.lang).toBe(language)
  expect(fallback.textContent).toContain(TEXTS[language].host.missing)
})

describe('nobody’s answers go because a framework draws again', () => {
  test.each([
    ['the same value', 'land', 'SN'],
    ['a new title', 'title', 'Rat'],
  ])('%s keeps the frame', (_, name, value) => {
    const { element, frame } = shown({ land: 'SN', title: 'Hilfe' })
    const before = frame()
    element.setAttribute(name, value)
    expect(frame()).toBe(before)
    expect(frame().title).toBe(name === 'title' ? value : 'Hilfe')
  })

  test('a new Land shows a new one', () => {
    const { element, frame } = shown({ land: 'SN' })
    const before = frame()
    element.setAttribute('land', 'BY')
    expect(frame()).not.toBe(before)
    expect(frame().src).toContain('land=BY')
  })
})
