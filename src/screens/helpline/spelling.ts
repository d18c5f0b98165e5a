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

/** A number without the country code, as one dials it in Germany. */
function national(number: string): string {
  return number.replace(/^(?:\+|00)49[\s()0]*/, '0')
}

/** Cuts a row of digits into pairs, with a three at the front of an odd one: nobody says one alone, or four. */
function cut(digits: string): readonly string[] {
  if (digits.length <= 3) return [digits]
  const front = digits.length % 2 === 0 ? 2 : 3
  return [digits.slice(0, front), ...cut(digits.slice(front))]
}

/** The groups of one part of a number: those of the source, long ones cut; all cut anew where it has a single digit. */
function groupsOf(part: string): readonly string[] {
  const own = part.match(/\d+/g) ?? []
  return own.some(({ length }) => length === 1) ? cut(own.join('')) : own.flatMap(cut)
}

/**
 * A telephone number in groups as one says it: the area code as one group, then what follows in twos and threes, then
 * an extension. “02621 171-2022” → `[['02621'], ['171'], ['20', '22']]`
 * @param number as its source divides it, with a gap behind the area code
 */
export function digitGroups(number: string): readonly (readonly string[])[] {
  const [, code = '', rest = ''] = /^\D*?(\+?\d+)\D*(.*)$/.exec(national(number)) ?? []
  return [[code], ...rest.split('-').map(groupsOf)].filter((groups) => groups.length > 0)
}

/**
 * A telephone number to read aloud: a dot where the voice makes a long pause, a gap where it makes a short one.
 * “0351 8552223” → „0351 · 855 22 23“
 */
export function sayNumber(number: string): string {
  return digitGroups(number)
    .map((groups) => groups.join(' '))
    .join(' · ')
}
