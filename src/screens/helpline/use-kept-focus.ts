import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Where the focus stands while something covers the page: on the way out of it; afterwards where it was before.
 * @param out the control that takes the cover away
 */
export function useKeptFocus(covered: boolean, out: RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (covered) {
      before.current = document.activeElement
      out.current?.focus()
    } else if (before.current instanceof HTMLElement) before.current.focus()
  }, [covered, out])
}
