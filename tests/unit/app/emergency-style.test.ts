import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Rules of the style sheet that show the emergency card, without what stands around them. */
const rules = [...readFileSync('src/app/styles.css', 'utf8').matchAll(/([^{}]*\.when-now[^{}]*)\{([^{}]*)\}/g)].map(
  ([, selector, body]) => `${selector!.replaceAll(/\/\*.*?\*\//gs, '').trim()} { ${body!.trim()} }`,
)

it('the emergency card is shown by selectors that the oldest browsers know: no :has(); its place always stands there', () => {
  expect(rules).toEqual(['.answer > [value="now"]:not(:checked) ~ .when-now > * { display: none; }'])
})
