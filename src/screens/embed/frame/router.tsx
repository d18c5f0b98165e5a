import { type ReactNode, useMemo, useState } from 'react'
import { type Location, type Navigator, Router, type To } from 'react-router'

let made = 0

function locationOf(to: To, state: unknown = null): Partial<Location> {
  made += 1
  return { ...(typeof to === 'string' ? { pathname: to } : to), state, key: `frame-${made}` }
}

/**
 * A router that keeps the address to itself: in a frame no page adds an entry to the host's history. Back is the
 * guide's own button.
 */
export function FrameRouter({ basename, children }: { readonly basename: string; readonly children: ReactNode }) {
  const [shown, show] = useState(() => locationOf(window.location.pathname))
  const navigator = useMemo<Navigator>(() => {
    const go = (to: To, state?: unknown) => show(locationOf(to, state))
    return {
      createHref: (to) => (typeof to === 'string' ? to : (to.pathname ?? '/')),
      go: () => {},
      push: go,
      replace: go,
    }
  }, [])
  return (
    <Router basename={basename} location={shown} navigator={navigator}>
      {children}
    </Router>
  )
}
