import type { Offer } from '../../domain/rulebook/index.ts'

/**
 * A list of offers in the order in which a line of the table takes them; equal lists are one object with one number.
 */
export interface OfferList {
  readonly id: number
  readonly offers: readonly Offer[]
}

const NUMBERS = new WeakMap<Offer, number>()
let given = 0

/**
 * A number for each offer as it stands: two versions of one offer have two numbers, and rulebooks that share an offer
 * share its number.
 */
export function numberOf(offer: Offer): number {
  const known = NUMBERS.get(offer)
  if (known !== undefined) return known
  given += 1
  NUMBERS.set(offer, given)
  return given
}

/** Gives equal lists one number; 0 is the empty list. */
export class Lists {
  readonly #known = new Map<string, OfferList>()
  readonly all: OfferList[] = []

  constructor() {
    this.of([])
  }

  of(offers: readonly Offer[]): number {
    const key = offers.map(numberOf).join()
    let list = this.#known.get(key)
    if (list === undefined) {
      list = { id: this.all.length, offers }
      this.#known.set(key, list)
      this.all.push(list)
    }
    return list.id
  }
}
