import { type HostWords, type Line, NAME } from './any-element.ts'

/** The hotline and the words of every language, put here by the build from `rules/site.yaml` and `src/text/i18n`. */
declare const LINE: Line
declare const WORDS: { readonly [language: string]: HostWords }

/** Makes the element known to the page, if no other script of the guide has done so before. */
export function define(
  createElement: (
    site: string,
    line: Line,
    words: { readonly [language: string]: HostWords },
  ) => CustomElementConstructor,
): void {
  // The guide lies where this script comes from: the file is the same below every path.
  const script = document.currentScript
  if (script instanceof HTMLScriptElement && !customElements.get(NAME))
    customElements.define(NAME, createElement(new URL('..', script.src).href, LINE, WORDS))
}
