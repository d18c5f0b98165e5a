import { createContext, type ReactNode, useContext } from 'react'

/** The level of the headings inside a part: 2 where it is a page of its own, 3 below a heading of a page. */
export const HeadingLevel = createContext<2 | 3>(3)

/**
 * A heading inside a part of the report.
 * @param below true for a heading below another one of the part
 */
export function Heading({ children, below = false }: { readonly children: ReactNode; readonly below?: boolean }) {
  const Tag = `h${useContext(HeadingLevel) + (below ? 1 : 0)}` as 'h2' | 'h3' | 'h4'
  return <Tag>{children}</Tag>
}
