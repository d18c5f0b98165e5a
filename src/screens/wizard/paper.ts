import { useEffect, useRef } from 'react'

/** Opens the folded steps before printing and folds them again: collapsed sections are missing on paper otherwise. */
export function useOpenForPaper() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [
        ...(root.current?.querySelectorAll<HTMLDetailsElement>(
          '.todo > details:not([open]), details.further:not([open])',
        ) ?? []),
      ]
      for (const details of opened) details.open = true
    }
    const fold = () => {
      for (const details of opened) details.open = false
      opened = []
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', fold)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', fold)
    }
  }, [])
  return root
}
