import { describe, expect } from 'vitest'
import type { Reason } from '../../src/domain/matching/index.ts'
import { byLanguage, LANGUAGES, type Offer } from '../../src/domain/rulebook/index.ts'
import { textsFor } from '../../src/text/i18n/index.ts'
import { reasonSentences } from '../../src/text/sentences/index.ts'
import { everywhere, withTodaysRules } from '../support/everywhere.ts'
import type { Said } from '../support/said.ts'

/** Whether a reason is true of an offer and of what somebody said. */
function isTrue(reason: Reason, offer: Offer, said: Said): boolean {
  switch (reason.because) {
    case 'background':
      return said.backgrounds.includes(reason.of) && offer.background.includes(reason.of)
    case 'incident':
      if (reason.of === 'strain') return said.strain && offer.help === 'relief'
      return said.incidents.includes(reason.of) && offer.incident.includes(reason.of)
    case 'nothing-said':
      return said.incidents.length === 0
    case 'officials':
      return offer.focus === 'officials' && ['full-time', 'honorary', 'candidate'].includes(said.role ?? '')
    case 'ask-too':
      return (
        offer.focus === 'officials' &&
        (said.role === 'relative' || said.role === 'supporter') &&
        offer.roles?.includes(said.role) === false
      )
    case 'land':
      return said.land === reason.of && offer.area === reason.of
    case 'nationwide':
      return offer.area === 'DE'
    case 'police-wanted':
      return said.police === 'yes' && offer.police !== 'independent'
    case 'police-informed':
      return said.police === 'already' && offer.police !== 'independent'
    case 'without-police':
      return said.police === 'no' && offer.police === 'independent'
    case 'danger':
      return said.worried && offer.needs.includes('safety')
  }
}

/** Promises 7 and 9. */
describe('every recommendation says why', () => {
  everywhere('with at least one reason, each of them true', ({ said, result, offersIn }) => {
    const shown = [...result.first, ...result.more]
    const offers = offersIn('first', 'more')
    for (const [index, { reasons }] of shown.entries()) {
      expect(reasons.length).toBeGreaterThan(0)
      for (const reason of reasons)
        expect(isTrue(reason, offers[index]!, said) ? '' : `${offers[index]?.id}: ${JSON.stringify(reason)}`).toBe('')
    }
  })

  everywhere('naming what the person answered, or the area', ({ result }) => {
    for (const { reasons } of [...result.first, ...result.more]) {
      expect(reasons.some((reason) => 'of' in reason || reason.because === 'nationwide')).toBe(true)
    }
  })

  withTodaysRules('in words, in every language', ({ result }) => {
    for (const { reasons } of [...result.first, ...result.more]) {
      for (const language of LANGUAGES) {
        const sentences = reasonSentences(reasons, WORDS[language], language)
        expect(sentences.length).toBeGreaterThan(0)
        for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u)
      }
    }
  })
})

const WORDS = byLanguage(textsFor)

/** Every value inside a result that is no object. */
function leaves(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
}

describe('no verdicts', () => {
  everywhere('a result holds words and yes or no, never a number that could be read as a score', ({ result }) => {
    expect(leaves(result).filter((leaf) => typeof leaf === 'number')).toEqual([])
  })
})
