import { createPath, type Location, type NavigationType, type Navigator, parsePath, type To } from 'react-router'

/** What the page shows now, and how it came there. */
export interface Move {
  readonly action: NavigationType
  readonly location: Location
}

/** The browser's history, as the router uses it. */
export interface OwnHistory extends Navigator {
  /** Where the browser is. */
  location(): Location
  /**
   * Tells of every move: by a link, by the page, by Back and Forward.
   * @returns stops telling
   */
  listen(tell: (move: Move) => void): () => void
}

/** What an entry says of itself. */
export interface EntryState {
  /** What the page gave the entry; null for entries of links. */
  readonly step: unknown
}

/** What of a window this history is made from. */
export interface HistoryWindow {
  readonly location: Pick<globalThis.Location, 'pathname' | 'search' | 'hash' | 'assign'>
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'go'>
  addEventListener(type: 'popstate', hear: () => void): void
  removeEventListener(type: 'popstate', hear: () => void): void
}

/**
 * The browser's history, which may refuse: Safari takes a hundred entries in half a minute, a sandbox none at all. The
 * router's own one then loads the address, and all answers are lost. This one goes on without an entry where the page
 * stays the same, and lets the browser load any other page.
 */
export function makeHistory(page: HistoryWindow): OwnHistory {
  let tell: (move: Move) => void = () => {}
  const entry = () =>
    Object(page.history.state) as { readonly usr?: unknown; readonly key?: string; readonly idx?: unknown }
  // A new object for each move: a step forward and at once back are drawn together, and to the router two locations of
  // the same values are one. The step back would not be told of.
  const saying = (step: unknown): EntryState => ({ step })
  const location = (): Location => {
    const { pathname, search, hash } = page.location
    const { usr = null, key = 'default' } = entry()
    return { pathname, search, hash, state: saying(usr), key }
  }
  const go = (action: 'PUSH' | 'REPLACE', to: To, state: unknown = null) => {
    const path = {
      pathname: page.location.pathname,
      search: '',
      hash: '',
      ...(typeof to === 'string' ? parsePath(to) : to),
    }
    const key = Math.random().toString(36).slice(2, 10)
    try {
      const idx = (Number(entry().idx) || 0) + (action === 'PUSH' ? 1 : 0)
      page.history[action === 'PUSH' ? 'pushState' : 'replaceState']({ usr: state, key, idx }, '', createPath(path))
    } catch {
      if (path.pathname !== page.location.pathname) return page.location.assign(createPath(path))
    }
    tell({ action: action as NavigationType, location: { ...path, state: saying(state), key } })
  }
  return {
    location,
    createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
    push: (to, state) => go('PUSH', to, state),
    replace: (to, state) => go('REPLACE', to, state),
    go: (steps) => page.history.go(steps),
    listen(hear) {
      tell = hear
      const pop = () => hear({ action: 'POP' as NavigationType, location: location() })
      page.addEventListener('popstate', pop)
      return () => page.removeEventListener('popstate', pop)
    },
  }
}
