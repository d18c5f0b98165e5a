import { describe, expect, it } from 'vitest'
import { type TextFile, textFiles } from '../support/documents.ts'

/** The width of the code (`biome.json`). The formatter does not wrap comments and Markdown; these tests do. */
const WIDTH = 120

/** A line that begins as a comment (and not as a CSS rule for `*`), or goes on as one behind code. */
const COMMENT = /^\s*(\/\/|\/\*|\* (?!\{)|\{\/\*)|^[^'"`]*;?\s\/\/ /

/** An address cannot be broken: a line that is short without its addresses may be long with them. */
const withoutAddresses = (line: string): string => line.replaceAll(/https?:\/\/\S+|\]\([^)]+\)/g, '')

const wide = (line: string): boolean => line.length > WIDTH && withoutAddresses(line).length > WIDTH

/** Lines of text: no tables, no blocks of code, no elements. */
function textLines(lines: readonly string[]): readonly { readonly line: string; readonly number: number }[] {
  let inCode = false
  return lines.flatMap((line, index) => {
    if (line.trimStart().startsWith('```')) inCode = !inCode
    return inCode || /^\s*[|<]/.test(line) ? [] : [{ line, number: index + 1 }]
  })
}

const wideComments = (files: readonly TextFile[]) =>
  files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (COMMENT.test(line) && wide(line) ? [`${path}:${index + 1}`] : [])),
  )

describe('lines are at most 120 characters wide', () => {
  const found = wideComments(textFiles(['src', 'tests', 'vite.config.ts', 'vitest.config.ts'], /\.(tsx?|css)$/))

  it('in comments', () => {
    expect(found).toEqual([])
  })

  it('in Markdown, outside tables and code', () => {
    const documents = textFiles(['docs', 'README.md', 'CONTRIBUTING.md'], /\.md$/)
    const lines = documents.flatMap(({ path, lines: all }) =>
      textLines(all)
        .filter(({ line }) => wide(line))
        .map(({ number }) => `${path}:${number}`),
    )
    expect(lines).toEqual([])
  })

  it.each([
    ['a comment', `// ${'word '.repeat(24)}`, 1],
    ['a comment behind code', `const a = 1 // ${'word '.repeat(24)}`, 1],
    ['a comment with a long address', `// ${'word '.repeat(20)}https://example.org/${'path/'.repeat(10)}`, 0],
    ['code', `const a = '${'word '.repeat(24)}'`, 0],
    ['a text that holds two slashes', `const a = 'x // ${'word '.repeat(24)}'`, 0],
  ])('of %s: %#', (_, line, count) => {
    expect(wideComments([{ path: 'a.ts', lines: [line] }])).toHaveLength(count)
  })
})
