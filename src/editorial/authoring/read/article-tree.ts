import { lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import type { ArticleNode, ArticleTag } from '../../../domain/rulebook/index.ts'
import { linkProblem } from './article-link.ts'

/** Something in a Markdown text, with its offset in characters. */
export interface Located<T> {
  readonly offset: number
  readonly what: T
}

export interface ArticleTree {
  readonly body: readonly ArticleNode[]
  /** Links within this site. */
  readonly links: readonly Located<string>[]
  /** Markup that is not allowed, as German messages. */
  readonly problems: readonly Located<string>[]
}

const ALLOWED = 'Erlaubt sind Überschriften (##, ###), Absätze, Listen, Links, Hervorhebungen und Tabellen.'

/** Markdown that articles may not use, by the library's token type. */
const FORBIDDEN: { readonly [type: string]: string } = {
  html: 'HTML',
  code: 'Ein Block aus Code oder eine eingerückte Zeile',
  codespan: 'Code',
  blockquote: 'Ein Zitatblock (>)',
  hr: 'Eine Trennlinie',
  image: 'Ein Bild',
  del: 'Durchgestrichener Text',
  checkbox: 'Ein Kästchen zum Ankreuzen',
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i

/**
 * Turns Markdown into the elements of a page. Raw HTML and other markup outside the list becomes a problem, never an
 * element.
 * @param markdown text whose lines end with a single character
 */
export function articleTree(markdown: string): ArticleTree {
  const links: Located<string>[] = []
  const problems: Located<string>[] = []
  let deepest = 1

  const wrong = (offset: number, what: string): readonly ArticleNode[] => {
    problems.push({ offset, what })
    return []
  }
  const element = (tag: ArticleTag, children: readonly ArticleNode[]): readonly ArticleNode[] => [{ tag, children }]

  /** The child tokens, each with its own offset if its text can be found, else with the parent's. */
  function inside(tokens: readonly Token[] | undefined, offset: number, raw: string): readonly ArticleNode[] {
    let from = 0
    return (tokens ?? []).flatMap((token) => {
      const found = raw.indexOf(token.raw, from)
      if (found >= 0) from = found + token.raw.length
      return nodes(token, offset + Math.max(found, 0))
    })
  }

  function heading({ depth, text, tokens, raw }: Tokens.Heading, offset: number): readonly ArticleNode[] {
    if (depth < 2 || depth > 3)
      return wrong(offset, 'Überschriften beginnen mit ## oder ###. Der Titel steht oben bei title.')
    if (depth > deepest + 1) return wrong(offset, 'Vor dieser Überschrift (###) fehlt eine mit ##.')
    if (text.includes('§'))
      return wrong(offset, 'In Überschriften stehen keine Paragrafen. Bitte in den Absatz setzen.')
    deepest = depth
    return element(depth === 2 ? 'h2' : 'h3', inside(tokens, offset, raw))
  }

  function link({ href, title, tokens, raw }: Tokens.Link, offset: number): readonly ArticleNode[] {
    const problem = linkProblem(href, title)
    if (problem !== null) return wrong(offset, problem)
    if (href.startsWith('/')) links.push({ offset, what: href })
    return [{ tag: 'a', href, children: inside(tokens, offset, raw) }]
  }

  function list({ ordered, start, items, raw }: Tokens.List, offset: number): readonly ArticleNode[] {
    const children = items.flatMap((item) => {
      const place = offset + Math.max(raw.indexOf(item.raw), 0)
      return item.task
        ? wrong(place, `${FORBIDDEN.checkbox} ist hier nicht erlaubt. ${ALLOWED}`)
        : element('li', inside(item.tokens, place, item.raw))
    })
    const first = ordered && start !== '' && start !== 1 ? { start } : {}
    return [{ tag: ordered ? 'ol' : 'ul', ...first, children }]
  }

  function table({ header, rows, raw }: Tokens.Table, offset: number): readonly ArticleNode[] {
    if (header.some(({ text }) => text.trim() === '')) return wrong(offset, 'Jede Spalte braucht eine Überschrift.')
    const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td') =>
      element(
        'tr',
        cells.flatMap((cell) => element(tag, inside(cell.tokens, offset, raw))),
      )
    return element('table', [
      ...element('thead', row(header, 'th')),
      ...element(
        'tbody',
        rows.flatMap((cells) => row(cells, 'td')),
      ),
    ])
  }

  function plain(text: string, offset: number): readonly ArticleNode[] {
    const entity = ENTITY.exec(text)
    return entity === null
      ? [text]
      : wrong(offset + entity.index, `„${entity[0]}“ ist HTML. Bitte das Zeichen selbst schreiben.`)
  }

  function nodes(token: Token, offset: number): readonly ArticleNode[] {
    // `Token` includes a type for the library's extensions; none is used here.
    const known = token as MarkedToken
    switch (known.type) {
      case 'space':
      case 'def':
        return []
      case 'heading':
        return heading(known, offset)
      case 'paragraph':
        return element('p', inside(known.tokens, offset, known.raw))
      case 'list':
        return list(known, offset)
      case 'table':
        return table(known, offset)
      case 'text':
        return 'tokens' in known && known.tokens !== undefined
          ? inside(known.tokens, offset, known.raw)
          : plain(known.text, offset)
      case 'escape':
        return [known.text]
      case 'em':
        return element('em', inside(known.tokens, offset, known.raw))
      case 'strong':
        return element('strong', inside(known.tokens, offset, known.raw))
      case 'br':
        return element('br', [])
      case 'link':
        return link(known, offset)
      default:
        return wrong(offset, `${FORBIDDEN[known.type] ?? `„${known.type}“`} ist hier nicht erlaubt. ${ALLOWED}`)
    }
  }

  return { body: inside(lexer(markdown), 0, markdown), links, problems }
}
