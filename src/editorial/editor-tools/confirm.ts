import { isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { ConfirmedBy, OfferFile } from '../authoring/index.ts'

/** That somebody asked the office or looked for themselves, on a day of the German calendar. */
export interface Confirmation {
  readonly on: string
  readonly by: ConfirmedBy
}

/** What a way of confirming needs the offer to have. */
const NEEDS: { readonly [B in ConfirmedBy]?: { readonly has: (offer: OfferFile) => boolean; readonly what: string } } =
  {
    phone: { has: ({ contact }) => contact.phones.length > 0, what: 'keine Telefonnummer' },
    mail: {
      has: ({ contact }) => contact.emails.length > 0 || contact.phones.some(({ email }) => email !== undefined),
      what: 'keine E-Mail-Adresse',
    },
    website: { has: ({ contact }) => contact.website !== null, what: 'keine Website' },
  }

/**
 * Why a confirmation cannot be true; null where it can.
 * @param today ISO date, German calendar
 */
export function confirmationProblem(offer: OfferFile, { on, by }: Confirmation, today: string): string | null {
  if (on > today) return `--on ${on} liegt in der Zukunft. Heute ist ${today}.`
  const read = offer.sources.map((source) => source.read).sort()
  const newest = read.at(-1)!
  if (on.slice(0, newest.length) < newest)
    return `--on ${on} liegt vor dem Tag, an dem die Quellen gelesen wurden (${newest}). Bitte das Datum prüfen.`
  if (offer.confirmed !== null && on < offer.confirmed.on)
    return `${offer.id} ist schon am ${offer.confirmed.on} bestätigt. Ein früherer Tag ersetzt das nicht.`
  const need = NEEDS[by]
  return need === undefined || need.has(offer)
    ? null
    : `${offer.id} hat ${need.what}: --by ${by} passt nicht. Bitte die Kennung prüfen.`
}

/** Passages of a text and what replaces them. */
type TextEdit = readonly [from: number, to: number, text: string]

function replaceAll(source: string, changes: readonly TextEdit[]): string {
  return [...changes]
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, by]) => `${text.slice(0, from)}${by}${text.slice(to)}`, source)
}

/**
 * Writes a confirmation into the text of an offer. Every other byte stays: comments, the order of fields, quotation marks, ends of lines.
 * @param source a sound offer file
 * @throws Error where the file has no field `confirmed`; a sound one has
 */
export function withConfirmation(source: string, { on, by }: Confirmation): string {
  const document = parseDocument(source)
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'confirmed')
    : undefined
  const value = pair?.value
  if (!isNode(value) || value.range == null) throw new Error('The file has no field “confirmed”.')
  if (isMap(value)) {
    const spanOf = (field: string, text: string): TextEdit => {
      const node = value.get(field, true)
      if (!isScalar(node) || node.range == null) throw new Error(`“confirmed” has no field “${field}”.`)
      return [node.range[0], node.range[1], text]
    }
    return replaceAll(source, [spanOf('on', JSON.stringify(on)), spanOf('by', by)])
  }
  const [from, to] = value.range
  // „confirmed:“ with nothing behind it has no space either.
  const space = source[from - 1] === ':' ? ' ' : ''
  return replaceAll(source, [[from, to, `${space}{on: ${JSON.stringify(on)}, by: ${by}}`]])
}
