import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type Fact, type FactPath, setFact } from '../../../../src/editorial/editing/index.ts'
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
        // The largest file has thousands of facts of few kinds, and is read twice for each.
        if (seen >= (file === 'policy.yaml' ? 1 : 3)) continue
        const after = setFact(text, path, another(value))
        const changed = changedLines(text, after)
        expect([file, path.join('.'), changed.now]).toEqual([file, path.join('.'), 1])
        expect([changed.first >= first, changed.last <= last]).toEqual([true, true])
        checked++
      }
    }
    expect(often.size).toBeGreaterThan(250)
    expect(checked).toBeGreaterThan(600)
  })

  it('that says the same as before leaves every byte, in every file', () => {
    for (const [file, text] of files) {
      for (const { path, value } of leavesOf(text).slice(0, 3)) expect(setFact(text, path, value), file).toBe(text)
    }
  })
})
