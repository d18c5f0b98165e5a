import fc from 'fast-check'
import {
  BrokenRules,
  offerFile,
  parseFile,
  readRules,
  siteFile,
  stepFile,
} from '../../src/editorial/authoring/index.ts'
import { ruleTexts } from '../support/rules.ts'
import { entrance, hostile } from './entrance.ts'

/** How each kind of file is read, by the start of its path. */
const READERS = [
  ['offers/', (path: string, source: string) => parseFile(path, source, offerFile)],
  ['steps/', (path: string, source: string) => parseFile(path, source, stepFile)],
  ['site.yaml', (path: string, source: string) => parseFile(path, source, siteFile)],
] as const
const files = [...ruleTexts].filter(([path]) => READERS.some(([start]) => path.startsWith(start)))

/** What YAML can be broken with. */
const piece = fc.oneof(
  hostile,
  fc.constantFrom(
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function ',
    '? ',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '|',
    '>',
    '\t',
    '"',
    "'",
    '#',
    '---\n',
    '%YAML 9\n',
    '\n',
    '\r',
    '__proto__: 1\n',
  ),
)
const change = fc.record({ at: fc.nat(), cut: fc.nat({ max: 30 }), piece })

function broken(source: string, changes: readonly { at: number; cut: number; piece: string }[]): string {
  return changes.reduce((text, { at, cut, piece }) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + piece + text.slice(place + cut)
  }, source)
}

const brokenFile = fc
  .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([[path, source], changes]) => [path, broken(source, changes)] as const)

/** One file of an editor: read whole, or refused with problems that say where. */
export const ruleFile = entrance(
  'one rules file',
  2,
  fc.property(brokenFile, ([path, source]) => {
    const read = READERS.find(([start]) => path.startsWith(start))?.[1]
    if (read === undefined) throw new Error(`nobody reads ${path}`)
    const result = read(path, source)
    if ('problems' in result && result.problems.some(({ message }) => message === '')) throw new Error('no words')
  }),
)

const few = new Map([...ruleTexts].filter(([path]) => !path.startsWith('offers/') || path.startsWith('offers/sn/')))

/** A whole folder with a broken file: never anything but the list of problems. */
export const ruleFolder = entrance(
  'a rules folder',
  0.05,
  fc.property(brokenFile, ([path, source]) => {
    try {
      readRules(new Map([...few, [path, source]]))
    } catch (error) {
      if (!(error instanceof BrokenRules) || error.problems.length === 0) throw error
    }
  }),
)
