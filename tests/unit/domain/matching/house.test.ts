import { expect, it } from 'vitest'
import { shownOfHouse } from '../../../../src/domain/matching/house.ts'
import type { Offer } from '../../../../src/domain/rulebook/index.ts'
import { candidate, offer, PHONE, said, WEBSITE } from '../../../support/tiny-rules.ts'

const situation = said({ incident: ['threat'], location: 'SN' })

/** The office that is shown of a house where `sn-land` was chosen. */
function shown(offices: Readonly<Record<string, Partial<Offer>>>, open: readonly string[] = []): string {
  const able = Object.entries(offices).map(([id, changes]) =>
    candidate(offer(id, { house: 'ring', help: 'specialist-incident', ...changes }), situation),
  )
  const chosen = able.find((one) => one.offer.id === 'sn-land')!
  return shownOfHouse(chosen, able, (one) => open.includes(one.offer.id)).offer.id
}

it.each<[string, Parameters<typeof shown>[0], readonly string[], string]>([
  ['the office of the Land where nobody answers now', { 'sn-land': { area: 'SN' }, 'de-line': {} }, [], 'sn-land'],
  ['the number that answers now', { 'sn-land': { area: 'SN' }, 'de-line': {} }, ['de-line'], 'de-line'],
  [
    'the office of the Land where both answer',
    { 'sn-land': { area: 'SN' }, 'de-line': {} },
    ['sn-land', 'de-line'],
    'sn-land',
  ],
  [
    'else who can be reached best',
    { 'sn-land': { area: 'SN', contact: WEBSITE }, 'de-line': { contact: PHONE } },
    [],
    'de-line',
  ],
  [
    'who answers now before who can be reached best',
    { 'sn-land': { area: 'SN', contact: WEBSITE }, 'de-line': {} },
    ['sn-land'],
    'sn-land',
  ],
  [
    'never one that must not lead while another may',
    { 'sn-land': { area: 'SN' }, 'de-line': { mayHead: false } },
    ['de-line'],
    'sn-land',
  ],
  ['nobody of another house', { 'sn-land': { area: 'SN' }, 'de-other': { house: 'other' } }, ['de-other'], 'sn-land'],
  [
    'nobody else where it has no house',
    { 'sn-land': { area: 'SN', house: undefined }, 'de-other': { house: undefined } },
    ['de-other'],
    'sn-land',
  ],
])('a house shows %s', (_, offices, open, id) => {
  expect(shown(offices, open)).toBe(id)
})
