import { isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { RuleTexts } from '../authoring/index.ts'

/** Position of a link. */
export interface Mention {
  /** Id of the offer, card, event or article: the file's name without its ending. */
  readonly owner: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** The field as a path with dots; empty in the body of an article. */
  readonly field: string
}

/** An address with all its positions. */
export interface Link {
  readonly url: string
  readonly mentions: readonly Mention[]
}

const ADDRESS = /^https?:\/\/\S+$/

type Found = Omit<Mention, 'owner' | 'file'> & { readonly url: string }

/** The path of a node: names of fields and indices in lists. */
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
      // Punctuation after an address ends the sentence.
      url: match[0].replace(/[.,;:!?]+$/, ''),
      line: index + 1,
      column: match.index + 1,
      field: '',
    })),
  )
}

/**
 * All links in the rules, each address once, in the order of the files. Fragments (#…) are dropped: servers never see
 * them.
 * @param texts the rules' files, by their path below the rules folder
 * @param folder name of the rules folder in mentions
 */
export function linksIn(texts: RuleTexts, folder = 'rules'): readonly Link[] {
  const links = new Map<string, Mention[]>()
  for (const [path, source] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path.endsWith('README.md')) continue
    const found = path.endsWith('.md') ? inMarkdown(source) : inYaml(source)
    const owner = path.split('/').at(-1)!.split('.')[0]!
    for (const { url, ...position } of found) {
      const [address] = url.split('#') as [string]
      links.set(address, [...(links.get(address) ?? []), { owner, file: `${folder}/${path}`, ...position }])
    }
  }
  return [...links].map(([url, mentions]) => ({ url, mentions }))
}
