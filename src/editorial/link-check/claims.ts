import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { RuleTexts } from '../authoring/index.ts'
import type { Mention } from './collect.ts'
import type { Page } from './page.ts'

/** A fact that pages are said to hold: a number, a mail address or a postal address. */
export interface Claim extends Mention {
  readonly what: 'phone' | 'email' | 'address'
  readonly value: string
  /** The pages that support it; one of them is enough. */
  readonly pages: readonly string[]
}

/** Whether a page still says it; `unread`: no page of it could be read as text to its end. */
export interface JudgedClaim extends Claim {
  readonly state: 'there' | 'missing' | 'unread'
}

const textIn = (map: YAMLMap, field: string): Node | undefined => {
  const node = map.get(field, true)
  return isScalar(node) && typeof node.value === 'string' ? node : undefined
}
const wordOf = (node: Node | undefined) => (isScalar(node) ? String(node.value) : '')

/** The pages of an offer or an office that support a fact. */
function pagesFor(owner: YAMLMap, what: Claim['what']): readonly string[] {
  const sources = owner.get('sources')
  return (isSeq(sources) ? sources.items : []).flatMap((source) => {
    if (!isMap(source)) return []
    const supports = source.get('supports')
    const words = isSeq(supports) ? supports.items.map((word) => wordOf(word as Node)) : []
    return words.includes(what) ? [wordOf(textIn(source, 'url'))] : []
  })
}

/**
 * The numbers and addresses of all offers and their offices, with the pages that are said to hold them.
 * @param texts the rules' files, by their path below the rules folder
 * @param folder name of the rules folder in mentions
 */
export function claimsIn(texts: RuleTexts, folder = 'rules'): readonly Claim[] {
  return [...texts].flatMap(([path, source]) => {
    if (!path.startsWith('offers/') || !path.endsWith('.yaml')) return []
    const lines = new LineCounter()
    const root = parseDocument(source, { lineCounter: lines }).contents
    if (!isMap(root)) return []
    const id = path.split('/').at(-1)!.replace('.yaml', '')
    const found: Claim[] = []
    const add = (what: Claim['what'], node: Node | undefined, field: string, pages: readonly string[]) => {
      if (node === undefined || pages.length === 0) return
      const { line, col } = lines.linePos(node.range?.[0] ?? 0)
      const place = { owner: id, file: `${folder}/${path}`, line, column: col, field }
      found.push({ ...place, what, value: wordOf(node), pages: pages.map((page) => page.split('#')[0]!) })
    }
    const look = (owner: YAMLMap, above: string) => {
      const contact = owner.get('contact')
      if (!isMap(contact)) return
      const phones = contact.get('phones')
      for (const [at, phone] of (isSeq(phones) ? phones.items : []).entries())
        if (isMap(phone))
          add('phone', textIn(phone, 'number'), `${above}contact.phones.${at}.number`, [
            wordOf(textIn(phone, 'source')),
          ])
      const emails = contact.get('emails')
      for (const [at, email] of (isSeq(emails) ? emails.items : []).entries())
        add('email', email as Node, `${above}contact.emails.${at}`, pagesFor(owner, 'email'))
      add('address', textIn(contact, 'address'), `${above}contact.address`, pagesFor(owner, 'address'))
    }
    look(root, '')
    const offices = root.get('offices')
    for (const [at, office] of (isSeq(offices) ? offices.items : []).entries())
      if (isMap(office)) look(office, `offices.${at}.`)
    return found
  })
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A number in any way of dividing it: also as `tel:` writes it, and with the area code in brackets. */
function numberPattern(number: string): RegExp {
  const digits = number
    .replace(/^\s*(?:\+49|0049)\s*(?:\(0\))?/, '')
    .replace(/\D/g, '')
    .replace(/^0/, '')
  const gap = '(?:[\\s()/.\\u00a0\\u2009\\u2011\\u2013-]|%20)*'
  const short = /^(?:11\d|116\d{3})$/.test(digits)
  const before = short ? '(?<!\\d)' : `(?<!\\d)(?:(?:\\+|00)49${gap}(?:0${gap})?|0${gap})`
  return new RegExp(`${before}${[...digits].join(gap)}(?!\\d)`)
}

/** A page's text with what hides mail addresses from robots undone, in small letters. */
const unhidden = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s*[([{<]\s*(?:at|ät|@)\s*[)\]}>]\s*/g, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*/g, '.')

/** A postal address: each of its parts stands there, a street with or without its abbreviation. */
function holdsAddress(text: string, address: string): boolean {
  const plain = (part: string) =>
    part
      .toLowerCase()
      .replaceAll(/str(?:\.|aße)/g, 'str')
      .replaceAll(/\s+/g, ' ')
      .trim()
  const page = plain(text)
  const parts = address
    .split(/[,\n]/)
    .map(plain)
    .filter((part) => /\d/.test(part))
  return parts.length > 0 && parts.every((part) => page.includes(part))
}

/** Whether a page holds a fact, in any form in which pages write it. */
export function holds({ text }: Pick<Page, 'text'>, { what, value }: Pick<Claim, 'what' | 'value'>): boolean {
  if (what === 'phone') return numberPattern(value).test(text)
  if (what === 'address') return holdsAddress(text, value)
  return new RegExp(`(?<![\\w.+-])${escaped(value.toLowerCase())}(?![\\w-])`).test(unhidden(text))
}

/**
 * Judges whether pages still hold what they are the source of.
 * @param pages the pages that were read, by the address in the file
 */
export function judgeClaims(claims: readonly Claim[], pages: ReadonlyMap<string, Page>): readonly JudgedClaim[] {
  return claims.map((claim) => {
    const read = claim.pages.flatMap((url) => pages.get(url) ?? [])
    if (read.some((page) => holds(page, claim))) return { ...claim, state: 'there' }
    const isRead = read.length === claim.pages.length && read.every(({ whole }) => whole)
    return { ...claim, state: isRead ? 'missing' : 'unread' }
  })
}

const WHAT: { readonly [W in Claim['what']]: string } = {
  phone: 'Diese Nummer',
  email: 'Diese E-Mail-Adresse',
  address: 'Diese Anschrift',
}

/** What pages no longer say, in German, by offer; and how much could be read. */
export function claimTable(claims: readonly JudgedClaim[]): string {
  const count = (state: JudgedClaim['state']) => claims.filter((claim) => claim.state === state).length
  const lines = claims
    .filter(({ state }) => state === 'missing')
    .toSorted((a, b) => (a.owner < b.owner ? -1 : a.owner > b.owner ? 1 : a.line - b.line))
    .flatMap(({ file, line, column, field, what, value, pages }) => [
      `  ${file}:${line}:${column} ${field}`,
      `    ${WHAT[what]} steht nicht auf ihrer Seite: ${value}`,
      `    Bitte ${pages.join(' und ')} von Hand öffnen. Steht sie dort nicht mehr, bitte anrufen oder die neue Angabe suchen.`,
    ])
  const total = `${claims.length} Nummern und Adressen: ${count('there')} stehen auf ihrer Seite, ${count('missing')} nicht, ${count('unread')} nicht zu prüfen (Seite nicht lesbar, zu lang oder ein Dokument).`
  return [...(lines.length > 0 ? ['Nicht mehr auf der Seite, die sie belegt:', ...lines, ''] : []), total].join('\n')
}
