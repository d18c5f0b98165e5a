import type { Rulebook } from '../../domain/rulebook/index.ts'
import { cardsOf } from '../verification/index.ts'

/** A number or address that stands in several offers that are not one office. */
export interface SharedContact {
  readonly contact: string
  readonly offers: readonly string[]
}

/** Contacts that offers share without being twins or siblings: often one office under two names. */
export function findSharedContacts(rulebook: Rulebook): readonly SharedContact[] {
  const card = new Map(cardsOf(rulebook).flatMap(({ key, offers }) => offers.map(({ id }) => [id, key] as const)))
  const users = new Map<string, Set<string>>()
  for (const { id, contact } of rulebook.offers) {
    const ways = [...contact.phones.flatMap(({ dial, email }) => [dial, email]), ...contact.emails]
    for (const way of ways)
      if (way !== undefined) users.set(way.toLowerCase(), (users.get(way.toLowerCase()) ?? new Set()).add(id))
  }
  return [...users]
    .map(([contact, ids]) => ({ contact, offers: [...ids].sort() }))
    .filter(({ offers }) => new Set(offers.map((id) => card.get(id))).size > 1)
}
