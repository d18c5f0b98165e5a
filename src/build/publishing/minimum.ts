/**
 * The oldest browsers in which the guide, the lists and the result work (decision 0048, docs/engines.md): versions by
 * the names of `@mdn/browser-compat-data`. Whoever changes one changes what `tests/site/minimum.test.ts` allows.
 */
export const MINIMUM = {
  chrome: 109,
  edge: 109,
  firefox: 115,
  safari: 15.4,
  safari_ios: 15.4,
  samsunginternet_android: 20,
} as const

/**
 * The same as the bundler takes it for style sheets. Samsung's browser is a Chromium that it does not know by name.
 */
export const STYLE_TARGET: string[] = ['chrome106', 'edge109', 'firefox115', 'safari15.4', 'ios15.4']
