import type { Key, NamedKey } from './engine.ts'

/** Keys as WebDriver names them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const CODES: { readonly [key in NamedKey]: string } = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

const codeOf = (key: string) => Object.entries(CODES).find(([name]) => name === key)?.[1] ?? key

interface KeyStep {
  readonly type: 'keyDown' | 'keyUp'
  readonly value: string
}

/** One key or chord as WebDriver's steps. */
export function pressed(key: Key): readonly KeyStep[] {
  const codes = key.length > 1 ? key.split('+').map(codeOf) : [key]
  return [
    ...codes.map((value) => ({ type: 'keyDown', value }) as const),
    ...codes.toReversed().map((value) => ({ type: 'keyUp', value }) as const),
  ]
}

/** A key held down for a while. */
export function held(key: Key, repeats: number): readonly KeyStep[] {
  const value = codeOf(key)
  return [...Array.from({ length: repeats }, () => ({ type: 'keyDown', value }) as const), { type: 'keyUp', value }]
}
