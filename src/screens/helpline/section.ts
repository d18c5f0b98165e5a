import type { Recommendation } from '../../domain/matching/index.ts'
import type { Offer, Rulebook } from '../../domain/rulebook/index.ts'

export type SectionName = 'first' | 'more' | 'later' | 'all'

/** All regional siblings and all twins share a card; a person sees one of them. */
function cardOf(offer: Offer): string {
  return offer.office ?? offer.siblingOf ?? offer.id
}

/** Where an offer stands. */
export interface Standing {
  /** The highest section that shows it or its card; null where none does. */
  readonly section: SectionName | null
  /** The offer that stands there for it, where it shares a card. */
  readonly by: string
}

/** Finds where an offer stands in a recommendation, itself or by the offer that it shares a card with. */
export function standingOf(offer: Offer, result: Recommendation, rulebook: Rulebook): Standing {
  const card = cardOf(offer)
  const same = new Set(rulebook.offers.filter((other) => cardOf(other) === card).map(({ id }) => id))
  for (const section of ['first', 'more', 'later'] as const) {
    const listed: readonly { readonly offer: string }[] = result[section]
    const found = listed.find((entry) => same.has(entry.offer))
    if (found !== undefined) return { section, by: found.offer }
  }
  return { section: result.all.some((entry) => entry.offer === offer.id) ? 'all' : null, by: offer.id }
}

const ORDER: readonly (SectionName | null)[] = ['first', 'more', 'later', 'all', null]

/** Whether one section stands before another. */
export function isHigher(one: SectionName | null, other: SectionName | null): boolean {
  return ORDER.indexOf(one) < ORDER.indexOf(other)
}
