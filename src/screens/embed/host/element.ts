import { elementBy, type HostWords, type Line, type Terms } from './any-element.ts'

export { ATTRIBUTES, type HostWords, type Line, NAME, PATIENCE } from './any-element.ts'

/** Only for somebody who is in the frame, and only where its beginning is out of view. */
function bringIntoView(element: HTMLElement) {
  const { top } = element.getBoundingClientRect()
  // An element that is shown has a document or a shadow root above it. `:focus-within` does not know of frames.
  const { activeElement } = element.getRootNode() as Document | ShadowRoot
  if (activeElement === element && (top < 0 || top > window.innerHeight / 2))
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
}

/**
 * Version 1 of the contract (docs/decisions/0011-frame-contract.md): the height is `fixed` or the one that is told. It
 * understands what guides of its day said; today's say less.
 */
const TERMS: Terms = {
  version: 1,
  size: (attribute) =>
    attribute === 'fixed' ? { first: 720, told: false, asks: '' } : { first: 1000, told: true, asks: 'auto' },
  css: (height) => `${height}px`,
  hear(element, type) {
    if (type === 'lotse:into-view') bringIntoView(element)
    if (type === 'lotse:focus-left') element.dispatchEvent(new Event(type))
  },
}

/** Makes the element of version 1. The parameters are those of `elementBy`. */
export function createElement(
  site: string,
  line: Line,
  words?: { readonly [language: string]: HostWords },
): CustomElementConstructor {
  return elementBy(TERMS, site, line, words)
}
