import { HEIGHT } from '../contract.ts'
import { elementBy, type HostWords, type Line, type Terms } from './any-element.ts'

/** The heights that a partner may fix, in CSS pixels. */
export const LOWEST = 320
export const HIGHEST = 2000

/** A partner's height, in CSS pixels; null where none is given or it is no whole number within the bounds. */
export function readHeight(text: string): number | null {
  const height = /^\d{3,4}$/.test(text) ? Number(text) : 0
  return height >= LOWEST && height <= HIGHEST ? height : null
}

/**
 * Version 2 of the contract (docs/decisions/0043-quiet-frame.md): one height, the guide's or the partner's. The guide's
 * fits into the window, so that the beginning of each step can be seen; a bit of the page stays in sight, by which it
 * can be scrolled.
 */
const TERMS: Terms = {
  version: 2,
  size(attribute) {
    const fixed = readHeight(attribute)
    return { first: fixed ?? HEIGHT, told: fixed === null, asks: '' }
  },
  css: (height) => `min(${height}px,max(${LOWEST}px,90svh))`,
}

/** Makes the element of version 2. The parameters are those of `elementBy`. */
export function createElement(
  site: string,
  line: Line,
  words?: { readonly [language: string]: HostWords },
): CustomElementConstructor {
  return elementBy(TERMS, site, line, words)
}
