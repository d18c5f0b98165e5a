import { describe, expect } from 'vitest'
import type { Offer } from '../../src/domain/rulebook/index.ts'
import { everywhere, withTodaysRules } from '../support/everywhere.ts'

/** docs/promises.md#4, and the table for the police question in docs/matching-rules.md. */
describe('„no police“', () => {
  everywhere(
    'means that everything open is independent, even where the question is no longer asked',
    ({ answers, offersIn }) => {
      if (answers.police !== 'no') return
      for (const { police } of offersIn('first', 'more')) expect(police).toBe('independent')
    },
  )

  everywhere(
    'alone closes a section „if you change your mind“, and nobody independent is in it',
    ({ answers, result, offersIn }) => {
      if (answers.police !== 'no') expect(result.later).toEqual([])
      for (const { police } of offersIn('later')) expect(police).not.toBe('independent')
    },
  )
})

describe('without a yes', () => {
  everywhere('only independent offers stand first', ({ said, offersIn }) => {
    if (said.police !== 'unsure') return
    for (const { police } of offersIn('first')) expect(police).toBe('independent')
  })
})

const isOfficial = ({ police }: Offer) => police === 'police' || police === 'prosecution'

describe('after a report', () => {
  everywhere('neither police nor prosecution is a door', ({ said, offersIn }) => {
    if (said.police === 'already') expect(offersIn('first').filter(isOfficial)).toEqual([])
  })
})

describe('a yes', () => {
  withTodaysRules('brings the police among the doors where a Land is named', ({ said, offersIn }) => {
    const { incidents } = said
    const isTaken = incidents.length === 0 || incidents.some((one) => one !== 'internal' && one !== 'prevent')
    if (said.police === 'yes' && said.land !== null && isTaken)
      expect(offersIn('first').filter(isOfficial).length).toBeGreaterThan(0)
  })

  withTodaysRules('leaves an independent door beside the police', ({ offersIn }) => {
    const first = offersIn('first')
    if (first.some(isOfficial)) expect(first.some(({ police }) => police === 'independent')).toBe(true)
  })
})
