import { expect, it } from 'vitest'
import { matchesOffer } from '../../../../src/domain/matching/offer-match.ts'
import type { Offer, OfferMatch } from '../../../../src/domain/rulebook/index.ts'
import { candidate, MAIL, offer, said, WEBSITE } from '../../../support/tiny-rules.ts'

const situation = said({ incident: ['threat'], background: ['racism'], location: 'SN' })

it.each<[string, OfferMatch, Partial<Offer>, Partial<Offer>]>([
  ['help', { help: ['victim-support', 'trauma'] }, { help: 'trauma' }, { help: 'legal' }],
  ['focus', { focus: ['officials'] }, { focus: 'officials' }, { focus: 'general' }],
  ['kind', { kind: ['mobile-counselling'] }, { kind: 'mobile-counselling' }, { kind: 'portal' }],
  ['task', { task: ['station'] }, { policeTask: 'station' }, { policeTask: 'advice' }],
  ['task of somebody who is no police', { task: ['station'] }, { policeTask: 'station' }, { policeTask: undefined }],
  ['nationwide', { area: 'nationwide' }, { area: 'DE' }, { area: 'SN' }],
  ['of the Land', { area: 'land' }, { area: 'SN' }, { area: 'DE' }],
  ['for the whole Land', { wholeLand: true }, { regional: false }, { regional: true }],
  ['for a part', { wholeLand: false }, { regional: true }, { regional: false }],
  ['somebody talks', { talks: true }, { talks: true }, { talks: false }],
  [
    'takes nothing else',
    { onlyFor: ['threat', 'online'] },
    { incident: ['threat'] },
    { incident: ['threat', 'insult'] },
  ],
  ['takes something at all', { onlyFor: ['threat'] }, { incident: ['threat'] }, { incident: [] }],
  [
    'made for a background, said or not',
    { background: ['partner'] },
    { background: ['misogyny', 'partner'] },
    { background: ['misogyny'] },
  ],
  ['its background was said', { backgroundSaid: true }, { background: ['racism'] }, { background: ['partner'] }],
  ['its background was not said', { backgroundSaid: false }, { background: ['partner'] }, { background: ['racism'] }],
  ['serves every role', { everyRole: true }, { roles: undefined }, { roles: ['staff'] }],
  ['serves some roles', { everyRole: false }, { roles: ['staff'] }, { roles: undefined }],
  ['can be reached', { reachable: true }, { contact: MAIL }, { contact: WEBSITE }],
  ['names what was said', { names: true }, { incident: ['threat'] }, { incident: ['insult'] }],
  ['all of it together', { help: ['legal'], talks: true }, { help: 'legal' }, { help: 'legal', talks: false }],
  ['any where nothing is wanted', {}, {}, { status: 'active', help: 'legal', incident: [] }],
])('%s', (name, match, fits, fails) => {
  expect(matchesOffer(candidate(offer('de-a', fits), situation), match)).toBe(true)
  expect(matchesOffer(candidate(offer('de-a', fails), situation), match)).toBe(name.startsWith('any '))
})
