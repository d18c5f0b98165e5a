import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorsOf, type TextFile, textFiles } from '../support/documents.ts'

/** Everything that may cite a document: code, tests, the editors' files and configuration. */
const CODE = textFiles(
  ['src', 'tests', 'rules', 'vite.config.ts', 'vitest.config.ts', 'biome.json', 'index.html'],
  /\.(tsx?|css|ya?ml|json|html)$/,
)
const DOCUMENTS = textFiles(['docs', 'README.md', 'CONTRIBUTING.md', 'rules/README.md'], /\.md$/)

/**
 * Working papers from before the first commit, and promises by a number without the document. Nobody who reads the code
 * can look them up.
 */
const WORKING_PAPER = /\b(DOMAIN|DESIGN|JUDGEMENT)\b|\b(STYLE|SETUP)(\.md| \d|, rule)|\bpromises? \d/g

const CITATION = /\b(?:docs\/[\w./-]+\.(?:md|svg|png)|rules\/(?:\w+\/)?README\.md)(?:#[\w\p{L}-]+)?/gu
const RECORD = /\bdecisions? (\d{4})\b/g
const LINK = /\]\(([^)\s]+)\)/g

interface Citation {
  /** File and line that cite. */
  readonly where: string
  /** What is cited, from the project's root: `docs/promises.md#4`. */
  readonly target: string
}

const matchesIn = (files: readonly TextFile[], pattern: RegExp) =>
  files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      [...line.matchAll(pattern)].map((match) => ({ path, where: `${path}:${index + 1}`, match })),
    ),
  )

/** Whether a document exists and has the anchor that is named; without an anchor, whether it exists. */
function isThere(target: string): boolean {
  const [path, anchor] = target.split('#')
  const anchors = anchorsOf(path!)
  return anchors !== null && (anchor === undefined || anchors.has(decodeURIComponent(anchor)))
}

const dead = (citations: readonly Citation[]) =>
  citations.filter(({ target }) => !isThere(target)).map(({ where, target }) => `${where} cites ${target}`)

describe('citations', () => {
  it('in code name a document and an anchor that exist', () => {
    const cited = matchesIn(CODE, CITATION).map(({ where, match }) => ({ where, target: match[0] }))
    expect(cited.length).toBeGreaterThan(50)
    expect(dead(cited)).toEqual([])
  })

  it('of a decision record by its number name one that exists', () => {
    const numbers = new Set(DOCUMENTS.map(({ path }) => /decisions\/(\d{4})-/.exec(path)?.[1]))
    const cited = matchesIn([...CODE, ...DOCUMENTS], RECORD)
    expect(cited.length).toBeGreaterThan(5)
    expect(cited.filter(({ match }) => !numbers.has(match[1])).map(({ where }) => where)).toEqual([])
  })

  it('in documents, as links within the project, lead somewhere', () => {
    const links = matchesIn(DOCUMENTS, LINK)
      .filter(({ match }) => !/^(https?|mailto):/.test(match[1]!))
      .map(({ path, where, match }) => ({
        where,
        target: match[1]!.startsWith('#') ? `${path}${match[1]}` : join(dirname(path), match[1]!),
      }))
    expect(links.length).toBeGreaterThan(50)
    expect(dead(links)).toEqual([])
  })

  it('of working papers that the repository does not hold are gone', () => {
    const others = [...CODE, ...DOCUMENTS].filter(({ path }) => path !== 'tests/unit/citations.test.ts')
    expect(matchesIn(others, WORKING_PAPER).map(({ where }) => where)).toEqual([])
  })

  it.each([
    ['the result, in the order of DESIGN 4', 1],
    ['nur in der Liste (JUDGEMENT: HE)', 1],
    ['never a white page (promise 1)', 1],
    ['never a white page (docs/promises.md#1)', 0],
    ['npm run rules:judgement', 0],
  ])('of working papers are found: %s', (line, count) => {
    expect(matchesIn([{ path: 'a.ts', lines: [line] }], WORKING_PAPER)).toHaveLength(count)
  })
})
