import { expect, it } from 'vitest'
import { takeEarlyKeys } from '../../../../src/screens/helpline/early-keys.ts'
import { rulebook } from '../../../support/rules.ts'

type Press = readonly [string, string]

function pageWith(...presses: readonly Press[]) {
  let stopped = 0
  const stop = () => {
    stopped += 1
    return presses
  }
  const page = { lotseDesk: { stop } } as Window
  return { page, stops: () => stopped }
}

it('what was pressed before the app arrived means what it means afterwards, and counts once', () => {
  const { page, stops } = pageWith(
    ['danger', 'now'],
    ['danger', 'worried'],
    ['incident', 'threat'],
    ['incident', 'skip'],
  )
  expect(takeEarlyKeys(page, rulebook.questions)).toEqual({ danger: 'worried', incident: ['skip'] })
  expect(stops()).toBe(1)
  expect(takeEarlyKeys(page, rulebook.questions)).toEqual({})
  expect(stops()).toBe(1)
})

it('a second press on an answer of several takes it back', () => {
  const { page } = pageWith(['incident', 'threat'], ['incident', 'online'], ['incident', 'threat'])
  expect(takeEarlyKeys(page, rulebook.questions)).toEqual({ incident: ['online'] })
})

it('nothing pressed, and questions that do not exist, give nothing', () => {
  expect(takeEarlyKeys({} as Window, rulebook.questions)).toEqual({})
  expect(takeEarlyKeys(pageWith(['colour', 'blue']).page, rulebook.questions)).toEqual({})
})
