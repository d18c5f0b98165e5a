import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { appendFact, type Fact, type FactPath, setFact, takeFact } from '../../../../src/editorial/editing/index.ts'
import { ruleTexts } from '../../../support/rules.ts'

const files = [...ruleTexts].filter(([path]) => path.endsWith('.yaml'))

interface Leaf {
  readonly path: FactPath
  readonly value: Fact
  /** From 1. */
  readonly first: number
  readonly last: number
}

/** Every single value of a file, and the lines on which it stands. */
function leavesOf(text: string): readonly Leaf[] {
  const lines = new LineCounter()
  const found: Leaf[] = []
  const walk = (node: unknown, path: FactPath): void => {
    if (isMap(node))
      for (const { key, value } of node.items) walk(value, [...path, String((key as { value: unknown }).value)])
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index])
    else if (isScalar(node)) {
      const [from, to] = (node as Node).range!
      const last = lines.linePos(text[to - 1] === '\n' ? to - 1 : to).line
      found.push({ path, value: node.value as Fact, first: lines.linePos(from).line, last })
    }
  }
  walk(parseDocument(text, { lineCounter: lines }).contents, [])
  return found
}

/** Another value of the same kind. */
function another(value: Fact): Fact {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (value === null) return 'Neu: „anders“, it’s # “so”'
  return /^[\w-]+$/.test(String(value)) ? `${value}x` : `${value} – neu`
}

/** Which lines of a text (from 1) another one does not have at the same distance from its beginning or end. */
function changedLines(
  before: string,
  after: string,
): { readonly first: number; readonly last: number; readonly now: number } {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < old.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return { first: head + 1, last: old.length - tail, now: now.length - tail - head }
}

describe('a changed fact', () => {
  it('is one changed line, for every kind of fact in the rules; no other line of the file changes', () => {
    expect(files.length).toBeGreaterThan(340)
    const often = new Map<string, number>()
    let checked = 0
    for (const [file, text] of files) {
      for (const { path, value, first, last } of leavesOf(text)) {
        const kind = `${file.split('/')[0]} ${path.filter((step) => typeof step === 'string').join('.')}`
        const seen = often.get(kind) ?? 0
        often.set(kind, seen + 1)
        // The form does not write the policy; its size is read twice for each fact.
        if (seen >= 2 || (file === 'policy.yaml' && often.size % 12 > 0)) continue
        const after = setFact(text, path, another(value))
        const changed = changedLines(text, after)
        expect([file, path.join('.'), changed.now]).toEqual([file, path.join('.'), 1])
        expect([changed.first >= first, changed.last <= last]).toEqual([true, true])
        checked++
      }
    }
    expect(often.size).toBeGreaterThan(250)
    expect(checked).toBeGreaterThan(350)
  })

  it('that says the same as before leaves every byte, in every file', () => {
    for (const [file, text] of files) {
      for (const { path, value } of leavesOf(text).slice(0, 3)) expect(setFact(text, path, value), file).toBe(text)
    }
  })
})

const offers = files.filter(([file]) => file.startsWith('offers/'))
const linesOf = (text: string) => text.split('\n')
/** The lines that only the second text has, and how many only the first has. */
function added(before: string, after: string): readonly string[] {
  const { first, now } = changedLines(before, after)
  return linesOf(after).slice(first - 1, first - 1 + now)
}

describe('a field', () => {
  const CLOSURE = {
    from: '2026-12-24',
    to: '2027-01-01',
    why: { de: 'Betriebsruhe', en: 'Closed over the holidays' },
    source: null,
  }

  it('is added behind its neighbour and taken out again without a trace, in every offer', () => {
    for (const [file, text] of offers) {
      if (text.includes('\nendsOn:')) continue
      const after = setFact(text, ['endsOn'], '2027-06-30', ['id', 'status'])
      expect([file, added(text, after)]).toEqual([file, ['endsOn: "2027-06-30"']])
      expect(takeFact(after, ['endsOn']), file).toBe(text)
    }
  })

  it('that is a list is made with its first entry, grows, and goes with its last', () => {
    for (const [file, text] of offers.filter(([, one]) => !one.includes('\nclosures:')).slice(0, 80)) {
      const one = appendFact(text, ['closures'], CLOSURE, ['id', 'status'])
      expect([file, added(text, one)]).toEqual([
        file,
        [
          'closures:',
          '- from: "2026-12-24"',
          '  to: "2027-01-01"',
          '  why:',
          '    de: Betriebsruhe',
          '    en: Closed over the holidays',
          '  source: null',
        ],
      ])
      const two = appendFact(one, ['closures'], { ...CLOSURE, from: '2027-12-24', to: '2028-01-01' })
      expect(added(one, two)).toHaveLength(6)
      expect(takeFact(two, ['closures', 1]), file).toBe(one)
      expect(takeFact(one, ['closures']), file).toBe(text)
    }
  })

  it('of a number, a mail address and a note: literal lines', () => {
    const [, text] = offers.find(([file]) => file.endsWith('sn-raa-support.yaml'))!
    expect(added(text, setFact(text, ['contact', 'phones', 0, 'number'], '0351 8894174'))).toEqual([
      '  - number: "0351 8894174"',
    ])
    expect(added(text, appendFact(text, ['contact', 'emails'], 'info@raa-sachsen.de'))).toEqual([
      '  emails: [info@raa-sachsen.de]',
    ])
    expect(added(text, setFact(text, ['contact', 'hours'], 'Mo-Fr 09:00-16:00'))).toEqual([
      '  hours: "Mo-Fr 09:00-16:00"',
    ])
    expect(added(text, setFact(text, ['contact', 'video'], { de: 'nach Absprache', en: 'by arrangement' }))).toEqual([
      '  video:',
      '    de: nach Absprache',
      '    en: by arrangement',
    ])
    expect(added(text, setFact(text, ['contact', 'hoursNote'], null))).toEqual(['  hoursNote: null'])
    expect(added(text, setFact(text, ['needs'], ['legal', 'emotional']))).toEqual(['needs: [legal, emotional]'])
    expect(added(text, setFact(text, ['confirmed'], { on: '2026-12-01', by: 'phone' }))).toEqual([
      'confirmed: {on: "2026-12-01", by: phone}',
    ])
    const second = appendFact(text, ['contact', 'phones'], { number: '0351 8894174', source: 'https://a.example/b' })
    expect(added(text, second)).toEqual(['  - number: "0351 8894174"', '    source: https://a.example/b'])
    expect(takeFact(second, ['contact', 'phones', 1])).toBe(text)
    expect(added(text, takeFact(text, ['contact', 'phones', 0]))).toEqual(['  phones: []'])
  })

  it('keeps comments, line ends of Windows and a byte order mark', () => {
    const text = 'a: 1 # eins\r\nb: {c: "x", d: y}  # zwei\r\ne: []\r\n'
    expect(setFact(text, ['a'], 2)).toBe('a: 2 # eins\r\nb: {c: "x", d: y}  # zwei\r\ne: []\r\n')
    expect(setFact(text, ['b', 'c'], 'ü')).toBe('a: 1 # eins\r\nb: {c: "ü", d: y}  # zwei\r\ne: []\r\n')
    expect(takeFact(text, ['b', 'c'])).toBe('a: 1 # eins\r\nb: {d: y}  # zwei\r\ne: []\r\n')
    expect(setFact(text, ['f'], 'x', ['a'])).toBe('a: 1 # eins\r\nf: x\r\nb: {c: "x", d: y}  # zwei\r\ne: []\r\n')
    expect(appendFact(text, ['e'], { g: 'h' })).toBe('a: 1 # eins\r\nb: {c: "x", d: y}  # zwei\r\ne:\r\n- g: h\r\n')
    expect(setFact(`\uFEFF${text}`, ['a'], 3)).toBe(`\uFEFF${text.replace('1', '3')}`)
    expect(setFact('a: x', ['b'], 'y')).toBe('a: x\nb: y')
  })

  it('that the file has no place for changes nothing', () => {
    expect(() => setFact('a: 1\n', ['b', 'c'], 2)).toThrow('no place')
    expect(() => setFact('a: [\n', ['a'], 2)).toThrow('cannot be read')
    expect(() => takeFact('a: 1\n', ['b'])).toThrow('has no b')
  })
})
