import type { Route } from 'playwright-core'

/** Five ways in which a file of the site does not arrive as it was written. */
export const WAYS: { readonly [way: string]: (route: Route) => Promise<void> } = {
  'is gone': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><h1>404</h1>' }),
  'is an error of the server': (route) => route.fulfill({ status: 500, body: '' }),
  'is cut off': (route) => route.abort(),
  'is a page': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><h1>Login</h1>' }),
  'comes by half': async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    await route.fulfill({ response, body: text.slice(0, text.length / 2) })
  },
}

/** What a page is good for: its offers and whom it lets one reach, from its HTML. */
export function goodsOf(html: string): readonly string[] {
  const found = html.matchAll(/data-offer="[^"]+"|data-step="[^"]+"|href="(?:tel|mailto|sms):[^"?]+/g)
  return [...new Set([...found].map(([good]) => good))].sort()
}
