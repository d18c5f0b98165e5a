import type { Rulebook } from '../../domain/rulebook/index.ts'
import { cardsOf } from '../verification/index.ts'

/** A number or address listed in several offers that are not one office. */
export interface SharedContact {
  readonly contact: string
  readonly offers: readonly string[]
}

/**
 * Finds numbers and addresses shared by offers that are neither twins nor siblings: often one office under two names.
 * @returns numbers as dialled, addresses in lower case; ids sorted
 */
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
