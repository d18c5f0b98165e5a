import { expect, it } from 'vitest'
import { TEXTS } from '../../src/text/i18n/index.ts'
import { writtenPages } from './support/pages.ts'

/**
 * A dotted name that begins like that of a text, whether there is one of this name or not. Names of files end like
 * files.
 */
const isText = (name: string) => name.slice(0, name.indexOf('.')) in TEXTS.de && !/\.(?:html|ya?ml|json)$/.test(name)

it('no page shows the name of a text instead of its words, as it would where it forgot to load them', () => {
  const shown = new Map<string, string>()
  for (const { address, html } of writtenPages()) {
    const body = html.slice(html.indexOf('<body>')).replace(/<[^>]+>/g, ' ')
    for (const [name] of body.matchAll(/\b[a-z][A-Za-z]*(?:\.[A-Za-z][\w-]*)+/g))
      if (isText(name)) shown.set(name, address)
  }
  expect(Object.fromEntries(shown)).toEqual({})
})
