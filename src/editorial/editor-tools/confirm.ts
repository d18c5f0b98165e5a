import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import { type ConfirmedBy, lastRead, type OfferFile } from '../authoring/index.ts'

/** How and when an editor confirmed the facts; `on` is an ISO date, German calendar. */
export interface Confirmation {
  readonly on: string
  readonly by: ConfirmedBy
}

/** What is confirmed: an offer, or one of its offices. */
export type Confirmable = Pick<OfferFile, 'id' | 'sources' | 'confirmed'> & {
  readonly contact: Pick<OfferFile['contact'], 'phones' | 'emails' | 'website'>
}

/** What an offer needs for each way of confirming. */
const NEEDS: {
  readonly [B in ConfirmedBy]?: { readonly has: (of: Confirmable) => boolean; readonly what: string }
} = {
  phone: { has: ({ contact }) => contact.phones.length > 0, what: 'keine Telefonnummer' },
  mail: {
    has: ({ contact }) => contact.emails.length > 0 || contact.phones.some(({ email }) => email !== undefined),
    what: 'keine E-Mail-Adresse',
  },
  website: { has: ({ contact }) => contact.website !== null, what: 'keine Website' },
}

/** Whether an offer or an office can be confirmed that way. */
export function canConfirm(of: Confirmable, by: ConfirmedBy): boolean {
  return NEEDS[by]?.has(of) ?? true
}

/**
 * Why a confirmation cannot be right, in German; null if it can.
 * @param today ISO date, German calendar
 */
export function confirmationProblem(of: Confirmable, { on, by }: Confirmation, today: string): string | null {
  if (on > today) return `--on ${on} liegt in der Zukunft. Heute ist ${today}.`
  const newest = lastRead(of.sources)
  if (on.slice(0, newest.length) < newest)
    return `--on ${on} liegt vor dem Tag, an dem die Quellen gelesen wurden (${newest}). Bitte das Datum prüfen.`
  if (of.confirmed !== null && on < of.confirmed.on)
    return `${of.id} ist schon am ${of.confirmed.on} bestätigt. Ein früherer Tag ersetzt das nicht.`
  return canConfirm(of, by)
    ? null
    : `${of.id} hat ${NEEDS[by]?.what}: --by ${by} passt nicht. Bitte die Kennung prüfen.`
}

/** A passage of a text, by offsets, and its replacement. */
type TextEdit = readonly [from: number, to: number, text: string]

function replaceAll(source: string, changes: readonly TextEdit[]): string {
  return [...changes]
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, by]) => `${text.slice(0, from)}${by}${text.slice(to)}`, source)
}

/** The value of `confirmed` in a file, or in that of one of its offices. */
function confirmedNode(source: string, office: string | null): unknown {
  const document = parseDocument(source)
  const offices = office === null ? undefined : document.get('offices')
  const items = isSeq(offices) ? offices.items : []
  const owner = office === null ? document.contents : items.find((item) => isMap(item) && item.get('id') === office)
  const pair = isMap(owner) ? owner.items.find(({ key }) => isScalar(key) && key.value === 'confirmed') : undefined
  return pair?.value
}

/**
 * Writes a confirmation into the text of an offer's file. Every other byte stays: comments, order of fields, quotation
 * marks, line ends.
 * @param source a valid offer file
 * @param office the id of one of its offices; null: the offer itself
 * @throws Error if the file has no field `confirmed`; a valid file has one
 */
export function withConfirmation(source: string, { on, by }: Confirmation, office: string | null = null): string {
  const value = confirmedNode(source, office)
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
  // An empty `confirmed:` has no space after the colon.
  const space = source[from - 1] === ':' ? ' ' : ''
  return replaceAll(source, [[from, to, `${space}{on: ${JSON.stringify(on)}, by: ${by}}`]])
}
