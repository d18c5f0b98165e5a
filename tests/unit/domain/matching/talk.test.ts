import { describe, expect, it } from 'vitest'
import type { Opening } from '../../../../src/domain/matching/index.ts'
import { talkTo } from '../../../../src/domain/matching/talk.ts'
import type { Answers, Offer } from '../../../../src/domain/rulebook/index.ts'
import { HOTLINE, MAIL, offer, said, tinyRules, WEBSITE } from '../../../support/tiny-rules.ts'

const line = { help: 'relief', mayHead: false } as const
const NATIONWIDE = offer('de-line', line)
const OF_LAND = offer('sn-line', { ...line, area: 'SN' })

const opening = (open: boolean | null): Opening => ({ open, closesAt: null, opensAt: null, holiday: false })

/** Whom one can talk to, in order, where these offers answer, and the others do not. */
function talkOf(
  hotline: boolean | null,
  open: Readonly<Record<string, boolean | null>>,
  offers: readonly Offer[] = [NATIONWIDE, OF_LAND],
  answers: Answers = { location: 'SN' },
): readonly string[] {
  const talk = talkTo(tinyRules(offers), said(answers), { offer: HOTLINE.id, opening: opening(hotline) }, ({ id }) =>
    opening(Object.hasOwn(open, id) ? open[id]! : false),
  )
  return talk.map((one) => one.offer)
}

describe('somebody to talk to (docs/matching-rules.md#talk)', () => {
  it.each<[string, boolean | null, Record<string, boolean | null>, readonly string[]]>([
    [
      'the hotline first while it is open, then the line of the Land',
      true,
      { 'sn-line': true, 'de-line': true },
      ['de-hotline', 'sn-line'],
    ],
    [
      'while it is open, the nationwide line where that of the Land is closed',
      true,
      { 'de-line': true },
      ['de-hotline', 'de-line'],
    ],
    [
      'the line of the Land first while the hotline is closed',
      false,
      { 'sn-line': true, 'de-line': true },
      ['sn-line', 'de-hotline'],
    ],
    ['the nationwide line first where both others are closed', false, { 'de-line': true }, ['de-line', 'de-hotline']],
    [
      'the line first where nobody knows whether the hotline is open',
      null,
      { 'de-line': true },
      ['de-line', 'de-hotline'],
    ],
    ['the hotline first where nobody answers', false, {}, ['de-hotline', 'sn-line']],
    ['a line of unknown hours before a hotline that is closed', false, { 'sn-line': null }, ['sn-line', 'de-hotline']],
    [
      'the line that answers before one of unknown hours',
      false,
      { 'sn-line': null, 'de-line': true },
      ['de-line', 'de-hotline'],
    ],
  ])('%s', (_, hotline, open, order) => {
    expect(talkOf(hotline, open)).toEqual(order)
  })

  it.each<[string, Partial<Offer>]>([
    ['has no telephone', { contact: WEBSITE }],
    ['can only be written to', { contact: MAIL }],
    ['is for a part of the Land', { regional: true }],
    ['is for some roles', { roles: ['relative'] }],
    ['stands in the list only', { listOnly: true }],
    ['might tell the police', { police: 'may-forward' }],
    ['is not running', { status: 'paused' }],
    ['has ended', { endsOn: '2026-11-30' }],
    ['gives another help', { help: 'trauma' }],
    ['is of another Land', { area: 'BY' }],
  ])('is never a line that %s', (_, changes) => {
    const offers = [NATIONWIDE, { ...OF_LAND, ...changes }]
    expect(talkOf(false, { 'sn-line': true, 'de-line': true }, offers)).toEqual(['de-line', 'de-hotline'])
  })

  it('is the nationwide line where no Land was said', () => {
    expect(talkOf(false, { 'sn-line': true, 'de-line': true }, undefined, { location: 'skip' })).toEqual([
      'de-line',
      'de-hotline',
    ])
  })

  it('is the hotline alone where there is no line', () => {
    expect(talkOf(false, {}, [])).toEqual(['de-hotline'])
  })
})
