import type { Offer, Rulebook } from '../../domain/rulebook/index.ts'

/**
 * The offers that share one card: an office's twins, those of one house, regional siblings with their lead, or one
 * offer alone.
 */
export interface Card {
  readonly key: string
  readonly offers: readonly Offer[]
}

/**
 * The cards of a rulebook. A lead with twins and siblings joins them all: none of them is judged without the others.
 */
export function cardsOf({ offers }: Rulebook): readonly Card[] {
  const parent = new Map<string, string>()
  const root = (key: string): string => {
    const above = parent.get(key)
    return above === undefined || above === key ? key : root(above)
  }
  const join = (a: string, b: string) => {
    const [x, y] = [root(a), root(b)]
    if (x !== y) parent.set(x < y ? y : x, x < y ? x : y)
  }
  for (const { id, office, siblingOf, house } of offers) {
    for (const key of [office, siblingOf, house && `house ${house}`]) if (key !== undefined) join(id, key)
  }
  const cards = new Map<string, Offer[]>()
  for (const offer of offers) {
    const key = root(offer.id)
    cards.set(key, [...(cards.get(key) ?? []), offer])
  }
  return [...cards].map(([key, members]) => ({ key, offers: members })).sort((a, b) => (a.key < b.key ? -1 : 1))
}
