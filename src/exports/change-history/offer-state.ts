import { awaitsContact } from '../../domain/rulebook/index.ts'

/** The facts of an offer on one day whose changes are published. Absent or unreadable facts are null. */
export interface OfferState {
  readonly id: string
  readonly name: string
  readonly provider: string | null
  readonly area: string | null
  readonly kind: string | null
  readonly status: string | null
  readonly endsOn: string | null
  readonly fundedUntil: string | null
  readonly confirmedOn: string | null
  readonly police: string | null
  readonly anonymous: string | null
  readonly free: string | null
  readonly languages: string
  readonly hours: string | null
  /** Only compared, never published. */
  readonly fingerprints: {
    readonly [kind in
      | 'closures'
      | 'phone'
      | 'email'
      | 'links'
      | 'address'
      | 'offices'
      | 'whom'
      | 'text'
      | 'sources']: string
  }
  /**
   * Facts that files of an older schema do not have, by the change that they count as; only compared. Such a file is
   * null here, so that the day on which every file got the fact is no change of every offer.
   */
  readonly later: { readonly [kind in 'short-name' | 'help' | 'whom' | 'text']: readonly (string | null)[] }
}

type Fields = { readonly [field: string]: unknown }

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const text = (value: unknown): string | null => (value === undefined || value === null ? null : String(value))
/** Two values are the same if they are written the same; the order of keys does not matter. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''
const known = (value: unknown): string | null => (value === undefined || value === null ? null : canonical(value))
const withoutNull = (values: readonly unknown[]) => values.filter((value) => value !== undefined && value !== null)
const all = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The facts of the offices that are published: neither the editors' notes nor numbers that nobody has checked. */
const publicFacts = (offices: unknown) =>
  all(offices).map((office) => {
    const { note: _, phoneToCheck: __, ...facts } = fieldsOf(office)
    return facts
  })

/**
 * Reads an offer's file of any age. It may follow an older schema: a missing field is null, nothing throws.
 * @param file the parsed YAML
 * @returns null if it is no offer at all, or only waits for a call: no page shows it then
 */
export function offerStateOf(file: unknown): OfferState | null {
  const offer = fieldsOf(file)
  const id = text(offer.id)
  if (id === null) return null
  const contact = fieldsOf(offer.contact)
  const phones = all(contact.phones).map(fieldsOf)
  if (awaitsContact({ status: offer.status, contact: { ...contact, phones, emails: all(contact.emails) } })) return null
  return {
    id,
    name: text(offer.name) ?? id,
    provider: text(offer.provider),
    area: text(offer.area),
    kind: text(offer.kind),
    status: text(offer.status),
    endsOn: text(offer.endsOn),
    fundedUntil: text(fieldsOf(offer.fundedUntil).on),
    confirmedOn: text(fieldsOf(offer.confirmed).on),
    police: text(offer.police),
    anonymous: text(offer.anonymous),
    free: text(offer.free),
    languages: all(offer.languages).map(String).join(', '),
    hours: text(contact.hours),
    fingerprints: {
      closures: canonical(all(offer.closures)),
      phone: canonical(phones.map(({ number, label, hours }) => [number, label, hours])),
      email: canonical(withoutNull([...all(contact.emails), ...phones.map(({ email }) => email)])),
      links: canonical([text(contact.website), text(contact.chat), text(contact.form)]),
      address: canonical(withoutNull([contact.address, ...phones.map(({ address }) => address)])),
      offices: canonical(publicFacts(offer.offices)),
      whom: canonical([
        offer.fits,
        offer.focus,
        offer.needs,
        offer.notFor,
        offer.audiences,
        offer.phase,
        offer.mayHead,
        offer.noDoor,
        offer.listOnly,
        offer.coversLand,
      ]),
      text: canonical([offer.summary, offer.hint, contact.hoursNote, contact.video, offer.region]),
      sources: canonical(offer.sources),
    },
    later: {
      'short-name': [known(offer.shortName)],
      help: [known(offer.help), known(offer.policeTask)],
      whom: [known(offer.talks)],
      text: [known(offer.forYou)],
    },
  }
}
