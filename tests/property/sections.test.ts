import { describe, expect } from 'vitest'
import type { Offer, Rulebook } from '../../src/domain/rulebook/index.ts'
import { everywhere } from '../support/everywhere.ts'

/** One name for all twins of an office, all offices of a house and all siblings of a region: a person sees one card. */
function card(offer: Offer, { offers }: Rulebook): string {
  const lead = offers.find((other) => other.id === offer.siblingOf) ?? offer
  return lead.house ?? lead.office ?? lead.id
}

function repeated<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, index) => values.indexOf(value) < index)
}

/** Sizes and order of the sections (docs/matching-rules.md). */
describe('the sections', () => {
  everywhere('keep their limits', ({ result, rulebook: { policy } }) => {
    expect(result.first.length).toBeLessThanOrEqual(Math.min(3, policy.limits.first))
    expect(result.more.length).toBeLessThanOrEqual(Math.min(5, policy.limits.more))
  })

  everywhere('first: somebody who can be reached, sourced well enough', ({ offersIn }) => {
    for (const { confidence, contact } of offersIn('first')) {
      expect(confidence).not.toBe('low')
      expect(
        contact.phones.length +
          contact.emails.length +
          [contact.chat, contact.form, contact.website].filter(Boolean).length,
      ).toBeGreaterThan(0)
    }
  })

  everywhere('show no offer twice', ({ offersIn }) => {
    const ids = (offers: readonly Offer[]) => offers.map(({ id }) => id)
    expect(repeated(ids(offersIn('first', 'more', 'later')))).toEqual([])
    expect(repeated(ids(offersIn('all')))).toEqual([])
  })

  everywhere('show one card for all twins and siblings', ({ rulebook, offersIn }) => {
    expect(repeated(offersIn('first', 'more').map((offer) => card(offer, rulebook)))).toEqual([])
  })

  everywhere('list twins once among all offers', ({ offersIn }) => {
    expect(repeated(offersIn('all').flatMap(({ office }) => office ?? []))).toEqual([])
  })

  everywhere('first, more and later are among all offers', ({ result }) => {
    const all = result.all.map(({ offer }) => offer)
    for (const { offer } of [...result.first, ...result.more, ...result.later]) expect(all).toContain(offer)
  })

  everywhere('every row stands under a need that is its own', ({ result, offersIn }) => {
    for (const [index, { needs }] of offersIn('more').entries()) expect(needs).toContain(result.more[index]!.need)
  })

  everywhere('the police value shown is that of the offer', ({ result, offersIn }) => {
    for (const section of ['first', 'more', 'later', 'all'] as const) {
      expect(result[section].map(({ police }) => police)).toEqual(offersIn(section).map(({ police }) => police))
    }
  })
})
