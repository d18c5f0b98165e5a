import { useEffect } from 'react'
import { WORDS } from './words.ts'

/** Asks before changes are lost: by closing the tab, and by following a link of the page. */
export function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    // A link changes the page within the tab: no unloading tells of it.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('main a[href], footer a[href]') : null
      if (link === null || link.hasAttribute('download') || link.getAttribute('target') === '_blank') return
      if (/^(tel|mailto|sms|blob):|^#/.test(link.getAttribute('href') ?? '') || window.confirm(WORDS.leave)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', ask)
    document.addEventListener('click', follow, true)
    return () => {
      window.removeEventListener('beforeunload', ask)
      document.removeEventListener('click', follow, true)
    }
  }, [unsaved])
}
