import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { type Location, type NavigationType, Router } from 'react-router'
import { makeHistory } from './history.ts'

/**
 * Keeps the page and the address bar together. The same as the router's `BrowserRouter`, whose file brings 3 KB of
 * links and forms for servers into the first bundle (decision 0023).
 */
export function Address({ basename, children }: { readonly basename: string; readonly children: ReactNode }) {
  const [history] = useState(() => makeHistory(window))
  const [{ action, location }, follow] = useState<{ readonly action: NavigationType; readonly location: Location }>(
    () => ({ action: 'POP' as NavigationType, location: history.location() }),
  )
  useLayoutEffect(() => history.listen((update) => startTransition(() => follow(update))), [history])
  return (
    <Router basename={basename} location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  )
}
