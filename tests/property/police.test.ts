import { describe, expect } from 'vitest'
import { everywhere, visit, withTodaysRules } from '../support/everywhere.ts'

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

describe('after a report', () => {
  everywhere(
    'police may be the last of the first doors where somebody fears for safety, and nowhere else among them',
    ({ said, offersIn }) => {
      if (said.police !== 'already') return
      const first = offersIn('first')
      const official = first.filter(({ police }) => police === 'police' || police === 'prosecution')
      if (official.length === 0) return
      expect(said.danger || said.worried).toBe(true)
      expect(official).toEqual([first.at(-1)])
      expect(official[0]?.police).toBe('police')
    },
  )
})

describe('a yes', () => {
  withTodaysRules('brings at least one independent offer among the first', ({ said, offersIn }) => {
    if (said.police === 'yes') expect(offersIn('first').some(({ police }) => police === 'independent')).toBe(true)
  })

  everywhere(
    'never takes the independent door away that a no would have had',
    ({ rulebook, answers, said, now, offersIn }) => {
      if (said.police !== 'yes') return
      const doors = visit(rulebook, { ...answers, police: 'no' }, now).offersIn('first')
      if (!doors.some(({ talks }) => talks)) return
      expect(offersIn('first').some(({ police }) => police === 'independent')).toBe(true)
    },
  )
})
