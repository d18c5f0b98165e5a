import { createElement, type Line, NAME } from './element.ts'

/** The hotline, put here by the build from `rules/site.yaml`. */
declare const LINE: Line

// The guide lies where this script comes from: the file is the same below every path.
const script = document.currentScript
if (script instanceof HTMLScriptElement && !customElements.get(NAME))
  customElements.define(NAME, createElement(new URL('..', script.src).href, LINE))
