import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router'

/**
 * Keeps the page and the address bar together. The same as the router's `BrowserRouter`, whose file brings 3 KB of
 * links and forms for servers into the first bundle (decision 0023); its history is the router's own.
 */
export function Address({ basename, children }: { readonly basename: string; readonly children: ReactNode }) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }))
  const [{ action, location }, follow] = useState({ action: history.action, location: history.location })
  useLayoutEffect(() => history.listen((update) => startTransition(() => follow(update))), [history])
  return (
    <Router basename={basename} location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  )
}
