import { useEffect, useRef } from 'react'

/**
 * Opens the steps that are in sight before printing and folds them again: collapsed sections are missing on paper
 * otherwise. Further steps are printed where somebody has unfolded their list.
 */
export function useOpenForPaper() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [
        ...(root.current?.querySelectorAll<HTMLDetailsElement>(
          '.result-steps > .todo > details:not([open]), .further[open] > .todo > details:not([open])',
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
