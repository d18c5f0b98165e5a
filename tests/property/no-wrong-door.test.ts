import { describe, expect, it } from 'vitest'
import type { Audience, Help, Offer, Role } from '../../src/domain/rulebook/index.ts'
import { rolesOf } from '../../src/editorial/authoring/index.ts'
import { everywhere, withTodaysRules } from '../support/everywhere.ts'
import { rulebook, ruleFiles } from '../support/rules.ts'
import type { Said } from '../support/said.ts'

/** Who an offer says it is for, straight from its file. */
const AUDIENCES = new Map<string, readonly Audience[]>(ruleFiles.offers.map(({ id, audiences }) => [id, audiences]))

/** Family and supporters may ask at contacts made for officials (docs/matching-rules.md). */
function mayAsk(role: Role, { focus }: Offer): boolean {
  return focus === 'officials' && (role === 'relative' || role === 'supporter')
}

/** Helps that advise on a background without asking that it was said, and those that it opens whatever happened. */
const ADVISES_WITHOUT: readonly Help[] = ['specialist-incident', 'body-advice', 'mediation', 'antidiscrimination']
const OPENED_BY_BACKGROUND: readonly Help[] = ['specialist-background', 'police', 'antidiscrimination']

/** One of its own backgrounds was said, or it takes the role for its office alone. */
function isForBackground({ background, alsoForOffice }: Offer, { backgrounds, role }: Said): boolean {
  return (
    background.some((one) => backgrounds.includes(one)) || (role !== null && alsoForOffice?.includes(role) === true)
  )
}

function ids(offers: readonly Offer[]): readonly string[] {
  return offers.map(({ id }) => id)
}

/** docs/promises.md#5, and the offers that belong to the emergency and hotline cards. */
describe('no wrong door', () => {
  everywhere('nothing of another Land, in no section; without a Land only nationwide offers', ({ said, offersIn }) => {
    const elsewhere = offersIn('first', 'more', 'later', 'all').filter(
      ({ area }) => area !== 'DE' && area !== said.land,
    )
    expect(ids(elsewhere)).toEqual([])
  })

  everywhere('nothing that has ended, pauses or is over', ({ now, offersIn }) => {
    const over = offersIn('first', 'more', 'later', 'all').filter(
      ({ status, endsOn }) => status !== 'active' || (endsOn !== undefined && endsOn < now.date),
    )
    expect(ids(over)).toEqual([])
  })

  withTodaysRules(
    'nothing for other people than its audiences; family and supporters may ask at contacts made for officials',
    ({ said, result, offersIn }) => {
      const { role } = said
      if (role === null) return
      const serves = ({ id }: Offer) => id === result.hotline.offer || rolesOf(AUDIENCES.get(id) ?? []).has(role)
      expect(ids(offersIn('first').filter((offer) => !serves(offer)))).toEqual([])
      expect(ids(offersIn('more', 'later', 'all').filter((offer) => !serves(offer) && !mayAsk(role, offer)))).toEqual(
        [],
      )
    },
  )

  everywhere(
    'nothing beyond the roles it serves; who may only ask along never meets it first',
    ({ said, offersIn }) => {
      const { role } = said
      if (role === null) return
      const serves = ({ roles }: Offer) => roles === undefined || roles.includes(role)
      expect(ids(offersIn('first').filter((offer) => !serves(offer)))).toEqual([])
      expect(ids(offersIn('more', 'later', 'all').filter((offer) => !serves(offer) && !mayAsk(role, offer)))).toEqual(
        [],
      )
    },
  )

  everywhere('nothing made for a background that was not said', ({ said, offersIn }) => {
    for (const offer of offersIn('first', 'more')) {
      if (offer.focus !== 'background' || ADVISES_WITHOUT.includes(offer.help)) continue
      expect(`${offer.id} ${isForBackground(offer, said)}`).toBe(`${offer.id} true`)
    }
  })

  everywhere('no door for other incidents than those named, but for its background', ({ said, offersIn }) => {
    if (said.incidents.length === 0) return
    for (const offer of offersIn('first')) {
      const names = offer.incident.some((one) => said.incidents.includes(one))
      const lines = offer.background.includes('partner') && said.backgrounds.includes('partner')
      const byBackground =
        isForBackground(offer, said) &&
        (OPENED_BY_BACKGROUND.includes(offer.help) ||
          (offer.help === 'specialist-incident' && lines) ||
          (offer.help === 'body-advice' && said.incidents.includes('internal')))
      expect(`${offer.id} ${names || byBackground}`).toBe(`${offer.id} true`)
    }
  })

  everywhere('nothing that excludes everything that happened, nothing for the list alone', ({ said, offersIn }) => {
    for (const { id, notForIncidents, listOnly } of offersIn('first', 'more')) {
      const excluded = said.incidents.length > 0 && said.incidents.every((one) => notForIncidents.includes(one))
      expect(`${id} ${excluded} ${listOnly}`).toBe(`${id} false false`)
    }
  })

  everywhere('hotline and emergency numbers keep to their own cards', ({ rulebook: { site }, offersIn }) => {
    for (const { id } of offersIn('first', 'more', 'later')) expect(site.reserved).not.toContain(id)
  })

  it('today the reserved are 110, 112, nora and the hotline', () => {
    expect([...rulebook.site.reserved].sort()).toEqual([
      'de-nora-notruf-app',
      'de-notruf-110',
      'de-notruf-112',
      'de-starke-stelle',
    ])
  })
})
