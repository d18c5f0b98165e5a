import { describe, expect, it } from 'vitest'
import type { Audience, Offer, Role } from '../../src/domain/rulebook/index.ts'
import { rolesOf } from '../../src/editorial/authoring/index.ts'
import { everywhere, withTodaysRules } from '../support/everywhere.ts'
import { rulebook, ruleFiles } from '../support/rules.ts'

/** Who an offer says it is for, straight from its file. */
const AUDIENCES = new Map<string, readonly Audience[]>(ruleFiles.offers.map(({ id, audiences }) => [id, audiences]))

/** Family and supporters may ask at contacts made for officials (docs/matching-rules.md). */
function mayAsk(role: Role, { focus }: Offer): boolean {
  return focus === 'officials' && (role === 'relative' || role === 'supporter')
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

  everywhere('nothing made for a motive that was not named, unless an incident opens it', ({ said, offersIn }) => {
    for (const { id, focus, background, help, alsoForOffice } of offersIn('first', 'more')) {
      if (focus !== 'background' || ['specialist-incident', 'body-advice', 'mediation'].includes(help)) continue
      const opened =
        background.some((one) => said.backgrounds.includes(one)) ||
        (alsoForOffice?.some((role) => role === said.role) ?? false)
      expect(`${id} ${opened}`).toBe(`${id} true`)
    }
  })

  everywhere('nothing for other incidents than those named', ({ said, offersIn }) => {
    if (said.incidents.length === 0) return
    for (const { id, focus, incident, notForIncidents } of offersIn('first', 'more')) {
      if (focus !== 'background')
        expect(`${id} ${incident.some((one) => said.incidents.includes(one))}`).toBe(`${id} true`)
      expect(said.incidents.every((one) => notForIncidents.includes(one)) ? id : '').toBe('')
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
