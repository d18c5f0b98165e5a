import type { TextName } from '../../text/i18n/index.ts'

/** DIN 5009:2022-06, the spelling table for business and administration: city names. */
const CITIES: { readonly [letter: string]: string } = {
  a: 'Aachen',
  b: 'Berlin',
  c: 'Chemnitz',
  d: 'Düsseldorf',
  e: 'Essen',
  f: 'Frankfurt',
  g: 'Goslar',
  h: 'Hamburg',
  i: 'Ingelheim',
  j: 'Jena',
  k: 'Köln',
  l: 'Leipzig',
  m: 'München',
  n: 'Nürnberg',
  o: 'Offenbach',
  p: 'Potsdam',
  q: 'Quickborn',
  r: 'Rostock',
  s: 'Salzwedel',
  t: 'Tübingen',
  u: 'Unna',
  v: 'Völklingen',
  w: 'Wuppertal',
  x: 'Xanten',
  y: 'Ypsilon',
  z: 'Zwickau',
  ä: 'Umlaut Aachen',
  ö: 'Umlaut Offenbach',
  ü: 'Umlaut Unna',
  ß: 'Eszett',
}

/** The signs of addresses, by the name that the texts have a word for. */
const SIGNS: { readonly [sign: string]: TextName<'desk.sign'> } = {
  '.': 'dot',
  '-': 'hyphen',
  _: 'underscore',
  '@': 'at',
  '/': 'slash',
  ':': 'colon',
  '?': 'question',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  '%': 'percent',
  '+': 'plus',
  '~': 'tilde',
  ',': 'comma',
}

/** One part of a spelled address: letters and digits with the words for them, or a sign by its name. */
export type Spelled =
  | { readonly is: 'letters'; readonly text: string; readonly words: readonly string[] }
  | { readonly is: 'sign'; readonly text: string; readonly sign: TextName<'desk.sign'> }

/** An e-mail or web address as one dictates it: part by part, letters as cities, digits as they are. */
export function spell(address: string): readonly Spelled[] {
  const parts = address.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? []
  return parts.map((text) => {
    if (!/^[\p{L}\p{N}]/u.test(text)) return { is: 'sign', text, sign: SIGNS[text] ?? 'other' }
    return { is: 'letters', text, words: [...text.toLowerCase()].map((letter) => CITIES[letter] ?? letter) }
  })
}

/** Whether a word of a spelled address is a digit; the texts have a word for each. */
export function isDigit(word: string): word is TextName<'desk.digit'> {
  return /^\d$/.test(word)
}

/** A web address as one says it: without protocol, `www.` kept, without the slash at its end. */
export function sayable(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

/** Cuts a long row of digits into threes, with twos or fours at the end rather than a single one. */
function cut(digits: string): readonly string[] {
  if (digits.length <= 4) return [digits]
  return [digits.slice(0, 3), ...cut(digits.slice(3))]
}

/**
 * A telephone number in groups as one says it: each group of the source – the area code, an extension – and inside a
 * long one threes. “02621 1712022” → `[['026', '21'], ['171', '2022']]`
 */
export function digitGroups(number: string): readonly (readonly string[])[] {
  return (number.match(/\+?\d+/g) ?? []).map((group) => (group.startsWith('+') ? [group] : cut(group)))
}

/**
 * A telephone number to read aloud: a dot where the source has a gap and the voice a pause. “02621 1712022” → „026 21 ·
 * 171 2022“
 */
export function sayNumber(number: string): string {
  return digitGroups(number)
    .map((group) => group.join(' '))
    .join(' · ')
}
