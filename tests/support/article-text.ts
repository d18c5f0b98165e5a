import type { ArticleNode } from '../../src/domain/rulebook/index.ts'

/** The text of a piece of an article, as it is read. */
export function textOf(node: ArticleNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}

/** Pieces that are read in one go: headings, paragraphs, entries of lists, cells of tables. */
export function passagesOf(body: readonly ArticleNode[]): string[] {
  return body.flatMap((node) => {
    if (typeof node === 'string') return [node]
    const blocks = ['ul', 'ol', 'table', 'thead', 'tbody', 'tr']
    return blocks.includes(node.tag) ? passagesOf(node.children) : [textOf(node)]
  })
}

/** The headings of an article, each with its element. */
export function headingsOf(body: readonly ArticleNode[]): { readonly tag: string; readonly text: string }[] {
  return body.flatMap((node) =>
    typeof node !== 'string' && (node.tag === 'h2' || node.tag === 'h3') ? [{ tag: node.tag, text: textOf(node) }] : [],
  )
}
