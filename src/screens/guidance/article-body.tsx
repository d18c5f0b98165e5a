import { createElement, type ReactNode } from 'react'
import type { ArticleNode } from '../../domain/rulebook/index.ts'
import { Link, OutLink, pathIn, useLanguage } from '../ui/index.ts'

/** A piece of an article as elements of React: the tree names the elements, no HTML is ever read (Trusted Types). */
function Node({ node }: { readonly node: ArticleNode }): ReactNode {
  const language = useLanguage()
  if (typeof node === 'string') return node
  const { tag, href, start } = node
  const children = node.children.map((child, index) => createElement(Node, { key: `${tag}${index}`, node: child }))
  if (href !== undefined)
    return href.startsWith('/') ? (
      <Link to={pathIn(language, href)}>{children}</Link>
    ) : (
      <OutLink href={href}>{children}</OutLink>
    )
  if (tag === 'th') return <th scope="col">{children}</th>
  return createElement(tag, start === undefined ? null : { start }, ...(children.length === 0 ? [] : [children]))
}

/** The text of an article. */
export function ArticleBody({ body }: { readonly body: readonly ArticleNode[] }) {
  return body.map((node, index) => createElement(Node, { key: `block${index}`, node }))
}
