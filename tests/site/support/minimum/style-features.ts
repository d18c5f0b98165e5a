import type { Identifier } from '@mdn/browser-compat-data'
import { css, featureIn } from './compat.ts'
import type { Used } from './script-features.ts'

const { properties, selectors, 'at-rules': atRules, types } = css

const used = (name: string, group: Identifier | undefined, key: string): readonly Used[] => {
  const feature = featureIn(group, key)
  return feature === undefined ? [] : [{ name, meanings: [feature] }]
}

/** Units of the window's height that came after `vh`. */
const WINDOW_UNIT = /(?<![\w-])[\d.]+[dsl]v(?:h|w|min|max|i|b)\b/

/** Whether a rule stands inside another rule: an at-rule may hold rules, a selector may not. */
function nests(text: string): boolean {
  const open: boolean[] = []
  for (const [, before, bracket] of text.matchAll(/([^;{}]*)([;{}])/g)) {
    if (bracket === '}') open.pop()
    if (bracket !== '{') continue
    if (open.at(-1)) return true
    open.push(!before!.trim().startsWith('@'))
  }
  return false
}

/** Everything of a style sheet that browsers learnt one after another, as far as it can be read from names. */
export function styleFeatures(sheet: string): readonly Used[] {
  const text = sheet.replace(/"[^"]*"|'[^']*'|\/\*[\s\S]*?\*\//g, '')
  const all = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))]
  const declarations = [...text.matchAll(/(?<=[{;])\s*([a-z-]+)\s*:\s*([^;{}]*)(?=[;}])/g)]
  return [
    ...all(/@([a-z-]+)/g).flatMap((name) => used(`@${name}`, atRules, name)),
    ...all(/::?([a-z-]+)/g).flatMap((name) => used(`:${name}`, selectors, name)),
    ...all(/\(([a-z-]+)\s*[:)<>=]/g).flatMap((name) => used(`@media (${name})`, atRules?.media, name)),
    ...declarations.flatMap(([, name, value]) => [
      ...used(name!, properties, name!),
      ...value!
        .split(/[\s,()]+/)
        .filter((word) => /^[a-z-]+$/.test(word))
        .flatMap((word) => used(`${name}: ${word}`, properties?.[name!], word)),
      ...[...value!.matchAll(/([a-z-]+)\(/g)].flatMap(([, call]) => [
        ...used(`${call}()`, types, call!),
        ...used(`${call}()`, types?.color, call!),
      ]),
    ]),
    ...(WINDOW_UNIT.test(text) ? used('dvh, svh, lvh', types?.length, 'viewport_percentage_units_dynamic') : []),
    ...(nests(text) ? used('nesting', selectors, 'nesting') : []),
  ]
}
