import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { createPath, useHref, useLocation, useNavigate, useResolvedPath } from 'react-router'

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  /** A path below the base. */
  readonly to: string
  /** The browser follows it itself. */
  readonly plain?: boolean
}

/**
 * A link within the site. The router's own one brings 3 KB for fetching ahead with it, which no page here may do
 * (`connect-src 'none'`). A press that asks for a new tab or window stays the browser's.
 */
export function Link({ to, plain = false, ...rest }: LinkProps) {
  const href = useHref(to)
  const navigate = useNavigate()
  const target = createPath(useResolvedPath(to))
  const here = createPath(useLocation())
  const go = (event: MouseEvent) => {
    if (plain || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void navigate(to, { replace: target === here })
  }
  return <a {...rest} href={href} onClick={go} />
}
