import { isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { RuleTexts } from '../authoring/index.ts'

/** Where a link stands. */
export interface Mention {
  /** The offer, card, event or article: the name of the file without its ending. */
  readonly of: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** The field as a path with dots; empty in the text of an article. */
  readonly field: string
}

/** An address and everywhere it stands. */
export interface Link {
  readonly url: string
  readonly mentions: readonly Mention[]
}

const ADDRESS = /^https?:\/\/\S+$/

type Found = Omit<Mention, 'of' | 'file'> & { readonly url: string }

/** The field of a node: the names and the places in lists above it. */
function fieldOf(node: unknown, above: readonly unknown[]): string {
  const steps: (string | number)[] = []
  for (const [index, one] of above.entries()) {
    const below = above[index + 1] ?? node
    if (isPair(one) && isScalar(one.key)) steps.push(String(one.key.value))
    if (isSeq(one)) steps.push(one.items.indexOf(below))
  }
  return steps.join('.')
}

function inYaml(source: string): readonly Found[] {
  const lines = new LineCounter()
  const found: Found[] = []
  visit(parseDocument(source, { lineCounter: lines }), {
    Scalar: (key, node, above) => {
      if (key === 'key' || typeof node.value !== 'string' || !ADDRESS.test(node.value)) return
      const { line, col } = lines.linePos(node.range?.[0] ?? 0)
      found.push({ url: node.value, line, column: col, field: fieldOf(node, above) })
    },
  })
  return found
}

function inMarkdown(source: string): readonly Found[] {
  return source.split(/\r?\n/).flatMap((text, index) =>
    [...text.matchAll(/https?:\/\/[^\s)>"'\]}]+/g)].map((match) => ({
      // A full stop behind an address ends the sentence.
      url: match[0].replace(/[.,;:!?]+$/, ''),
      line: index + 1,
      column: match.index + 1,
      field: '',
    })),
  )
}

/**
 * Every link in the rules, each address once, in the order of the files. The part behind # is left out: no server sees it.
 * @param folder how mentions name the folder
 */
export function linksIn(texts: RuleTexts, folder = 'rules'): readonly Link[] {
  const links = new Map<string, Mention[]>()
  for (const [path, source] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path.endsWith('README.md')) continue
    const found = path.endsWith('.md') ? inMarkdown(source) : inYaml(source)
    const of = path.split('/').at(-1)!.split('.')[0]!
    for (const { url, ...place } of found) {
      const [address] = url.split('#') as [string]
      links.set(address, [...(links.get(address) ?? []), { of, file: `${folder}/${path}`, ...place }])
    }
  }
  return [...links].map(([url, mentions]) => ({ url, mentions }))
}
