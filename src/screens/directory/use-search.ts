import { useEffect, useState } from 'react'
import type { Search } from './search/index.ts'

/** The search: there, on its way, or failed to arrive. */
export type SearchState = Search | 'coming' | 'failed'

/**
 * Loads the search when the browser has time, for everybody alike: that somebody searches is nothing that the server
 * should see.
 * @param load must be stable between renders
 */
export function useSearch(load: () => Promise<Search>): SearchState {
  const [state, setState] = useState<SearchState>('coming')
  useEffect(() => {
    let current = true
    const start = () =>
      void load().then(
        (search) => current && setState(search),
        () => current && setState('failed'),
      )
    // A browser without idle times waits until the page has been drawn.
    const timer = 'requestIdleCallback' in window ? null : setTimeout(start, 200)
    const idle = timer === null ? requestIdleCallback(start, { timeout: 2000 }) : null
    return () => {
      current = false
      if (timer !== null) clearTimeout(timer)
      if (idle !== null) cancelIdleCallback(idle)
    }
  }, [load])
  return state
}
