import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The rows of all tables: term, German word, meaning, name in the code. */
const ROWS = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| term ') && !line.startsWith('| --- '))
  .map((line) => line.slice(2, -2).split(' | '))

const doubles = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

const wordsIn = (column: number) => ROWS.flatMap((row) => row[column]!.split(', '))

describe('the glossary', () => {
  it('has four cells in every row, none of them empty', () => {
    expect(ROWS.length).toBeGreaterThan(60)
    expect(ROWS.filter((row) => row.length !== 4 || row.some((cell) => cell.trim() === ''))).toEqual([])
  })

  it('has every term and every German word once', () => {
    expect(doubles(wordsIn(0))).toEqual([])
    expect(doubles(wordsIn(1))).toEqual([])
  })

  it('has every word of the field that the code knows', () => {
    const types = [...readFileSync('src/domain/rulebook/vocabulary.ts', 'utf8').matchAll(/^export type (\w+)/gm)]
      .map(([, name]) => name!)
      .filter((name) => !name.startsWith('Named'))
    expect(types.length).toBeGreaterThan(10)
    const named = new Set(ROWS.flatMap((row) => [...row[3]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!)))
    expect(types.filter((name) => !named.has(name))).toEqual([])
  })
})
