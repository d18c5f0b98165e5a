import { describe, expect, it } from 'vitest'
import { bits, counts, groupedBy, meets, signsOf } from '../../../../src/editorial/verification/answer-signs.ts'
import { firstOf, split, whole } from '../../../../src/editorial/verification/partition.ts'

const groups = ({ of, count }: { of: Uint32Array; count: number }) => ({ of: [...of], count })

describe('a partition', () => {
  it('begins with everything in one group, and is split by values', () => {
    const start = whole(4)
    expect(groups(start)).toEqual({ of: [0, 0, 0, 0], count: 1 })
    const once = split(start, [1, 0, 1, 0], 2)
    expect(groups(once)).toEqual({ of: [0, 1, 0, 1], count: 2 })
    const twice = split(once, [0, 0, 2, 0], 3)
    expect(groups(twice)).toEqual({ of: [0, 1, 2, 1], count: 3 })
    expect(firstOf(twice)).toEqual([0, 1, 2])
    expect(firstOf(once)).toEqual([0, 1])
  })

  it('a value that all share splits nothing', () => {
    expect(groups(split(whole(3), [0, 0, 0], 1))).toEqual({ of: [0, 0, 0], count: 1 })
    expect(groups(split(whole(3), [2, 2, 2], 3))).toEqual({ of: [0, 0, 0], count: 1 })
  })
})

describe('answers in groups by signs', () => {
  const masks = Int32Array.from([0b000, 0b001, 0b010, 0b011, 0b100])

  it('tells apart whether one of some answers was given', () => {
    expect(groups(groupedBy([meets(0b011)], masks))).toEqual({ of: [0, 1, 1, 1, 0], count: 2 })
  })

  it('tells apart how many of them', () => {
    expect(groups(groupedBy([counts(0b011)], masks))).toEqual({ of: [0, 1, 1, 2, 0], count: 3 })
  })

  it('a sign of no answer tells nothing apart', () => {
    expect(groups(groupedBy([meets(0), counts(0)], masks))).toEqual({ of: [0, 0, 0, 0, 0], count: 1 })
    expect(groups(groupedBy([], masks))).toEqual({ of: [0, 0, 0, 0, 0], count: 1 })
  })

  it('several signs together', () => {
    expect(groups(groupedBy([meets(0b001), meets(0b100)], masks))).toEqual({ of: [0, 1, 0, 1, 2], count: 3 })
  })
})

describe('the signs of a condition', () => {
  const ALL = ['online', 'threat', 'strain', 'skip', 'past']
  const line = { id: 'x', offer: {} }

  it('are its answers as bits; an answer that the question lacks is none', () => {
    expect([bits(ALL, ['threat', 'past']), bits(ALL, ['attack']), bits(ALL, [])]).toEqual([0b10010, 0, 0])
    expect(signsOf({ ...line, when: { incident: ['threat'] } }, 'incident', ALL)).toEqual(['meets 2'])
    expect(signsOf({ ...line, unless: { incident: ['online', 'threat'] } }, 'incident', ALL)).toEqual(['meets 3'])
    expect(signsOf({ ...line, when: { role: ['staff'] } }, 'incident', ALL)).toEqual([])
    expect(signsOf(line, 'incident', ALL)).toEqual([])
  })

  it('of "only" also whether anything else was said; strain, past and "not said" say nothing', () => {
    const [own, other] = signsOf({ ...line, only: { incident: ['threat', 'past'] } }, 'incident', ALL)
    expect(own).toBe('meets 2')
    const mask = Number(other?.split(' ')[1])
    expect(ALL.filter((_, at) => mask & (1 << at))).toEqual(['online'])
  })

  it('of a background only "not said" says nothing', () => {
    const all = ['far-right', 'past', 'none']
    const [own, other] = signsOf({ ...line, only: { background: ['past' as 'racism'] } }, 'background', all)
    expect(own).toBe('meets 2')
    expect(all.filter((_, at) => Number(other?.split(' ')[1]) & (1 << at))).toEqual(['far-right'])
  })
})
