// @vitest-environment jsdom
/**
 * CONTRACT VERSION 1 – NEVER EDIT THIS FILE. Partners' pages rely on every line of it and nobody can ask them all.
 * Whatever has to become different comes as version 2: a file of its own, beside this one, and both stay green
 * (docs/decisions/0011-frame-contract.md).
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onHello, tell } from '../../../../src/screens/embed/frame/talk.ts'
import { createElement, NAME } from '../../../../src/screens/embed/host/element.ts'
import { readOptions } from '../../../../src/screens/embed/options.ts'

const SITE = 'https://lotse.example/hilfe/'
const LINE = { number: '0000 111', dial: '+490000111' }

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
  if (customElements.get(NAME) === undefined) customElements.define(NAME, createElement(SITE, LINE))
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
  test('is called lotse-wegweiser', () => {
    expect(NAME).toBe('lotse-wegweiser')
  })

  test.each([
    [{}, 'https://lotse.example/hilfe/?height=auto'],
    [{ language: 'de' }, 'https://lotse.example/hilfe/?height=auto'],
    [{ language: 'en' }, 'https://lotse.example/hilfe/en/?height=auto'],
    [{ language: 'xx' }, 'https://lotse.example/hilfe/?height=auto'],
    [{ height: 'fixed' }, 'https://lotse.example/hilfe/'],
    [{ height: 'auto' }, 'https://lotse.example/hilfe/?height=auto'],
    [
      { land: 'SN', theme: 'dark', accent: '#ff8800', radius: '4', title: 'x' },
      'https://lotse.example/hilfe/?land=SN&theme=dark&accent=%23ff8800&radius=4&height=auto',
    ],
  ])('attributes %o lead to %s', (attributes, address) => {
    expect(shown(attributes).frame.src).toBe(address)
  })

  test('title names the frame', () => {
    expect(shown({ title: 'Hilfe' }).frame.title).toBe('Hilfe')
    expect(shown().frame.title).not.toBe('')
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
    expect(frame.loading).toBe('lazy')
    expect(frame.referrerPolicy).toBe('no-referrer')
  })

  test('after ten seconds in view without „ready“ it shows a link and the number', () => {
    const { fallback, hear } = shown({ language: 'en' })
    see()
    vi.advanceTimersByTime(9_999)
    expect(fallback?.hidden).toBe(true)
    vi.advanceTimersByTime(1)
    expect(fallback?.hidden).toBe(false)
    expect([...(fallback?.querySelectorAll('a') ?? [])].map((link) => link.href)).toEqual([
      'https://lotse.example/hilfe/en/',
      'tel:+490000111',
    ])
    hear({ v: 1, type: 'lotse:ready' })
    expect(fallback?.hidden).toBe(true)
  })
})

describe('messages to the host', () => {
  test('a height from its own frame is given to the frame', () => {
    const { frame, hear } = shown()
    hear({ v: 1, type: 'lotse:height', height: 1234 })
    expect(frame.style.height).toBe('1234px')
    hear({ v: 1, type: 'lotse:height', height: 1500 }, frame.contentWindow, 'https://lotse.example')
    expect(frame.style.height).toBe('1500px')
  })

  test('nothing else is: another window, another origin, another version, no number', () => {
    const { frame, hear } = shown()
    const before = frame.style.height
    hear({ v: 1, type: 'lotse:height', height: 5 }, window)
    hear({ v: 1, type: 'lotse:height', height: 5 }, null)
    hear({ v: 1, type: 'lotse:height', height: 5 }, frame.contentWindow, 'https://elsewhere.example')
    hear({ v: 2, type: 'lotse:height', height: 5 })
    hear({ type: 'lotse:height', height: 5 })
    for (const height of ['5', -5, 0, Number.NaN, Number.POSITIVE_INFINITY, null, {}])
      hear({ v: 1, type: 'lotse:height', height })
    for (const data of [null, undefined, 'lotse:height', 5, []]) hear(data)
    expect(frame.style.height).toBe(before)
  })

  test('a fixed height stays', () => {
    const { frame, hear } = shown({ height: 'fixed' })
    const before = frame.style.height
    hear({ v: 1, type: 'lotse:height', height: 1234 })
    expect(frame.style.height).toBe(before)
  })

  test('„ready“ and „focus-left“ become events of the element', () => {
    const { element, hear } = shown()
    const heard: string[] = []
    for (const type of ['lotse:ready', 'lotse:focus-left', 'lotse:height', 'lotse:into-view'])
      element.addEventListener(type, () => heard.push(type))
    hear({ v: 1, type: 'lotse:ready' })
    hear({ v: 1, type: 'lotse:into-view' })
    hear({ v: 1, type: 'lotse:focus-left' })
    expect(heard).toEqual(['lotse:ready', 'lotse:focus-left'])
  })

  test('an element that is taken away hears nothing any more', () => {
    const { element, hear } = shown()
    const heard: string[] = []
    element.addEventListener('lotse:ready', () => heard.push('ready'))
    element.remove()
    hear({ v: 1, type: 'lotse:ready' })
    expect(heard).toEqual([])
  })
})

describe('the frame', () => {
  /** A window in a frame whose parent writes down what it is told. */
  function framed() {
    const told: unknown[] = []
    const listeners: ((event: unknown) => void)[] = []
    const parent = { postMessage: (data: unknown, target: string) => told.push([data, target]) }
    const frame = {
      parent,
      addEventListener: (_: string, listener: (event: unknown) => void) => listeners.push(listener),
      removeEventListener: (_: string, listener: (event: unknown) => void) =>
        listeners.splice(listeners.indexOf(listener), 1),
    }
    return { told, parent, listeners, frame: frame as never as Window }
  }

  test('tells its messages with their version', () => {
    const { frame, told } = framed()
    tell(frame, { type: 'lotse:ready' })
    tell(frame, { type: 'lotse:height', height: 900 })
    tell(frame, { type: 'lotse:into-view' })
    tell(frame, { type: 'lotse:focus-left' })
    expect(told).toEqual([
      [{ v: 1, type: 'lotse:ready' }, '*'],
      [{ v: 1, type: 'lotse:height', height: 900 }, '*'],
      [{ v: 1, type: 'lotse:into-view' }, '*'],
      [{ v: 1, type: 'lotse:focus-left' }, '*'],
    ])
  })

  test('answers „hello“ of the page around it, and of nobody else', () => {
    const { frame, parent, listeners } = framed()
    let answers = 0
    const end = onHello(frame, () => {
      answers += 1
    })
    const hear = (source: unknown, data: unknown) => {
      for (const listener of listeners) listener({ source, data })
    }
    hear(parent, { v: 1, type: 'lotse:hello' })
    expect(answers).toBe(1)
    hear({}, { v: 1, type: 'lotse:hello' })
    hear(parent, { v: 2, type: 'lotse:hello' })
    hear(parent, { v: 1, type: 'lotse:other' })
    hear(parent, null)
    hear(parent, 'lotse:hello')
    expect(answers).toBe(1)
    end()
    expect(listeners).toEqual([])
  })

  test('reads these options, and takes anything else for not said', () => {
    expect(readOptions('?land=SN&theme=light&accent=0b5563&radius=24&height=auto&new=1')).toEqual({
      land: 'SN',
      theme: 'light',
      accent: '#0b5563',
      radius: 24,
      height: 'auto',
    })
    expect(readOptions('')).toEqual({ theme: 'auto', height: 'fixed' })
  })
})
