// @vitest-environment jsdom
/**
 * CONTRACT VERSION 2 – NEVER EDIT THIS FILE. Partners' pages rely on every line of it and nobody can ask them all.
 * Whatever has to become different comes as version 3: a file of its own, beside this one, and all stay green
 * (docs/decisions/0043-quiet-frame.md).
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { announce } from '../../../../src/screens/embed/frame/talk.ts'
import { createElement } from '../../../../src/screens/embed/host/element-2.ts'
import { readOptions } from '../../../../src/screens/embed/options.ts'

const SITE = 'https://lotse.example/hilfe/'

/** Tells the element that its place is seen; jsdom has no view. */
let see: () => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        see = () => seen([{ isIntersecting: true }])
      }
      observe() {}
      disconnect() {}
    },
  )
  if (customElements.get('lotse-wegweiser') === undefined)
    customElements.define('lotse-wegweiser', createElement(SITE, { number: '0000 111', dial: '+490000111' }))
})
afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function shown(attributes: { readonly [name: string]: string } = {}) {
  const element = document.createElement('lotse-wegweiser')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  const frame = element.shadowRoot?.querySelector('iframe')
  if (!frame) throw new Error('no frame')
  const hear = (data: unknown, from: MessageEventSource | null = frame.contentWindow, origin = 'null') =>
    window.dispatchEvent(new MessageEvent('message', { data, source: from, origin }))
  return { element, frame, hear, fallback: element.shadowRoot?.querySelector('p') }
}

describe('the element', () => {
  test.each([
    [{}, 'https://lotse.example/hilfe/'],
    [{ language: 'en' }, 'https://lotse.example/hilfe/en/'],
    [{ language: 'xx' }, 'https://lotse.example/hilfe/'],
    [{ height: '640' }, 'https://lotse.example/hilfe/'],
    [
      { land: 'SN', theme: 'dark', accent: '#ff8800', radius: '4', title: 'x' },
      'https://lotse.example/hilfe/?land=SN&theme=dark&accent=%23ff8800&radius=4',
    ],
  ])('attributes %o lead to %s', (attributes, address) => {
    expect(shown(attributes).frame.src).toBe(address)
  })

  test('the frame is lazy, sends no referrer, and has a sandbox without its origin', () => {
    const { frame } = shown()
    expect(frame.getAttribute('sandbox')?.split(' ')).toEqual([
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-modals',
      'allow-top-navigation-by-user-activation',
    ])
    expect([frame.loading, frame.referrerPolicy]).toEqual(['lazy', 'no-referrer'])
  })

  test.each([
    [{}, '720px'],
    [{ height: 'auto' }, '720px'],
    [{ height: '640' }, '640px'],
    [{ height: '320' }, '320px'],
    [{ height: '2000' }, '2000px'],
    [{ height: '319' }, '720px'],
    [{ height: '2001' }, '720px'],
    [{ height: '64e1' }, '720px'],
    [{ height: '640px' }, '720px'],
  ])('%o is a frame of %s', (attributes, height) => {
    expect(shown(attributes).frame.style.height).toContain(height)
  })

  test('a height that the guide tells is given to the frame, unless the partner has fixed one', () => {
    const { frame, hear } = shown()
    hear({ v: 2, type: 'lotse:height', height: 800 })
    expect(frame.style.height).toContain('800px')
    const fixed = shown({ height: '640' })
    fixed.hear({ v: 2, type: 'lotse:height', height: 800 })
    expect(fixed.frame.style.height).toBe('640px')
  })

  test('nothing else is: another window, another origin, another version, no number', () => {
    const { frame, hear } = shown()
    const before = frame.style.height
    hear({ v: 2, type: 'lotse:height', height: 5 }, window)
    hear({ v: 2, type: 'lotse:height', height: 5 }, frame.contentWindow, 'https://elsewhere.example')
    hear({ v: 1, type: 'lotse:height', height: 5 })
    for (const height of ['5', -5, 0, Number.NaN, Number.POSITIVE_INFINITY, null, {}])
      hear({ v: 2, type: 'lotse:height', height })
    for (const data of [null, undefined, 'lotse:height', 5, []]) hear(data)
    expect(frame.style.height).toBe(before)
  })

  test('„ready“ becomes an event; after ten seconds in view without it there are a link and the number', () => {
    const { element, hear, fallback } = shown({ language: 'en' })
    const heard: string[] = []
    for (const type of ['lotse:ready', 'lotse:height', 'lotse:into-view', 'lotse:focus-left'])
      element.addEventListener(type, () => heard.push(type))
    see()
    vi.advanceTimersByTime(10_000)
    expect([...(fallback?.querySelectorAll('a') ?? [])].map((link) => link.href)).toEqual([
      'https://lotse.example/hilfe/en/',
      'tel:+490000111',
    ])
    expect(fallback?.hidden).toBe(false)
    for (const type of ['lotse:into-view', 'lotse:focus-left', 'lotse:ready']) hear({ v: 2, type })
    expect([heard, fallback?.hidden]).toEqual([['lotse:ready'], true])
  })
})

describe('the frame', () => {
  /** A window in a frame whose parent writes down what it is told. */
  function framed() {
    const told: unknown[] = []
    const listeners = new Set<(event: unknown) => void>()
    const parent = { postMessage: (data: unknown, target: string) => told.push([data, target]) }
    const frame = {
      parent,
      addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
    }
    const hear = (source: unknown, data: unknown) => {
      for (const listener of [...listeners]) listener({ source, data })
    }
    return { told, parent, hear, frame: frame as never as Window }
  }

  const ALL = [
    [{ v: 1, type: 'lotse:ready' }, '*'],
    [{ v: 2, type: 'lotse:ready' }, '*'],
    [{ v: 2, type: 'lotse:height', height: 720 }, '*'],
  ]

  test('says that it is ready and its one height; once more to the first “hello” of the page around, then nothing', () => {
    const { frame, told, hear, parent } = framed()
    announce(frame, 'fixed')
    expect(told).toEqual(ALL)
    hear({}, { v: 2, type: 'lotse:hello' })
    hear(parent, { v: 3, type: 'lotse:hello' })
    hear(parent, { v: 2, type: 'lotse:other' })
    hear(parent, null)
    hear(parent, 'lotse:hello')
    expect(told).toEqual(ALL)
    for (let time = 0; time < 20; time++) for (const v of [2, 1]) hear(parent, { v, type: 'lotse:hello' })
    expect(told).toEqual([...ALL, ...ALL])
  })

  test('in version 1 the height comes where the address asks for it, and the same silence follows', () => {
    const { frame, told, hear, parent } = framed()
    announce(frame, readOptions('?height=auto').height)
    const all = [ALL[0], [{ v: 1, type: 'lotse:height', height: 720 }, '*'], ALL[1], ALL[2]]
    expect(told).toEqual(all)
    for (let time = 0; time < 20; time++) hear(parent, { v: 1, type: 'lotse:hello' })
    expect(told).toEqual([...all, ...all])
  })
})
