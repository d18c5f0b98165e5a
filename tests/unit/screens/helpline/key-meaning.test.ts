import { describe, expect, it } from 'vitest'
import { type KeyAction, meaningOf, type Where } from '../../../../src/screens/helpline/key-meaning.ts'

const EVERYWHERE: readonly Where[] = ['writing', 'panel-field', 'question', 'result', 'panel', 'elsewhere']
const meaning = (key: string, where: Where, { letters = false, shift = false } = {}): KeyAction | null =>
  meaningOf({ key, where, letters, shift })

describe('what a key does, by where it was pressed', () => {
  it.each(EVERYWHERE)('F2 and F8 act everywhere (%s)', (where) => {
    expect(meaning('F2', where)).toEqual({ do: 'move', by: 1 })
    expect(meaning('F2', where, { shift: true })).toEqual({ do: 'move', by: -1 })
    expect(meaning('F8', where)).toEqual({ do: 'next-call' })
  })

  it('nothing that somebody types is a command', () => {
    for (const where of ['writing', 'panel-field'] as const)
      for (const key of ['m', '1', '+', '/', '?', 'ä', ' ', 'Enter', 'ArrowDown'])
        for (const letters of [false, true]) expect(meaning(key, where, { letters })).toBeNull()
  })

  it.each([
    ['m', { do: 'open', panel: 'handOut' }],
    ['T', { do: 'open', panel: 'texts' }],
    ['k', { do: 'open', panel: 'code' }],
    ['w', { do: 'open', panel: 'whyNot' }],
    ['v', { do: 'open', panel: 'steps' }],
    ['u', { do: 'open', panel: 'glance' }],
    ['n', { do: 'go', region: 'note' }],
    ['o', { do: 'office' }],
    ['+', { do: 'hand' }],
    ['1', { do: 'pick', number: 1 }],
    ['8', { do: 'pick', number: 8 }],
    ['/', { do: 'field' }],
    ['?', { do: 'help' }],
    ['9', { do: 'nothing' }],
    ['x', { do: 'nothing' }],
  ])('in the result, %s', (key, action) => {
    expect(meaning(key, 'result')).toEqual(action)
  })

  it('in a panel numbers hand nothing over: they stand on what it covers', () => {
    for (const key of ['1', '8', '+']) expect(meaning(key, 'panel')).toEqual({ do: 'nothing' })
    expect(meaning('k', 'panel')).toEqual({ do: 'open', panel: 'code' })
    expect(meaning('Escape', 'panel')).toEqual({ do: 'close' })
    expect(meaning('Escape', 'panel-field')).toEqual({ do: 'close' })
    expect(meaning('Escape', 'result')).toBeNull()
  })

  it('in a question the letters of tools say that they mean nothing, and field and help act', () => {
    for (const key of ['m', 'x', '7', '+', 'ß']) expect(meaning(key, 'question')).toEqual({ do: 'nothing' })
    expect(meaning('/', 'question')).toEqual({ do: 'field' })
    expect(meaning('?', 'question')).toEqual({ do: 'help' })
  })

  it('from anywhere single signs do nothing until somebody switches them on (WCAG 2.1.4)', () => {
    for (const key of ['m', 'g', '1', '/', '?', '+']) expect(meaning(key, 'elsewhere')).toBeNull()
    expect(meaning('m', 'elsewhere', { letters: true })).toEqual({ do: 'open', panel: 'handOut' })
    expect(meaning('m', 'question', { letters: true })).toEqual({ do: 'open', panel: 'handOut' })
    expect(meaning('g', 'elsewhere', { letters: true })).toEqual({ do: 'go', region: 'danger' })
    expect(meaning('z', 'question', { letters: true })).toEqual({ do: 'go', region: 'result' })
  })

  it('Enter, Space, Tab and Escape are the browser’s, arrows lead on', () => {
    for (const where of ['question', 'result', 'panel'] as const) {
      for (const key of ['Enter', ' ', 'Tab', 'Home']) expect(meaning(key, where)).toBeNull()
      expect(meaning('ArrowDown', where)).toEqual({ do: 'arrow', by: 1 })
      expect(meaning('ArrowUp', where)).toEqual({ do: 'arrow', by: -1 })
      expect(meaning('ArrowDown', where, { shift: true })).toBeNull()
    }
    expect(meaning('ArrowDown', 'elsewhere')).toBeNull()
  })
})
