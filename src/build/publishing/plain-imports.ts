import type { Plugin } from 'vite'

/** Where Vite keeps the function that it wraps around each import of a later script. */
const HELPER = '\0vite/preload-helper.js'

/**
 * Leaves out what Vite would do before it imports a later script: fetching its styles and what it imports. All styles
 * lie in the page; and Vite finds no import to do this for, because `retryImports` has rewritten them. What was left
 * was a function of 437 bytes (brotli) that every visitor loaded, around lists that were all empty.
 * @returns a plugin that acts on what is built for browsers
 */
export function plainImports(): Plugin {
  return {
    name: 'lotse-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : undefined),
  }
}
