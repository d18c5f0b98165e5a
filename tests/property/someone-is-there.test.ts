import { describe, expect, it } from 'vitest'
import { INCIDENTS, LANDS, POLICE_ANSWERS, ROLES } from '../../src/domain/rulebook/index.ts'
import { everywhere, visit, withTodaysRules } from '../support/everywhere.ts'
import { rulebook } from '../support/rules.ts'
import { at } from '../support/times.ts'

/** Promises 1 and 3: nobody is left without help; danger first. */
describe('nobody is left without help', () => {
  withTodaysRules('there is always an offer', ({ result }) => {
    expect(result.first.length + result.more.length).toBeGreaterThan(0)
  })

  withTodaysRules('the hotline is always named, and it can be called', ({ rulebook: { offers }, result }) => {
    const hotline = offers.find(({ id }) => id === result.hotline.offer)
    expect(hotline?.status).toBe('active')
    expect(hotline?.contact.phones.length).toBeGreaterThan(0)
  })

  it.each([...LANDS, 'skip'] as const)(
    'there is a first door for every single incident, role and police answer in %s',
    (location) => {
      const without: string[] = []
      for (const incident of INCIDENTS) {
        for (const role of ROLES) {
          for (const police of POLICE_ANSWERS) {
            const { result } = visit(
              rulebook,
              { danger: 'no', incident: [incident], background: ['none'], location, role, police },
              at('2026-12-06T03:00'),
            )
            if (result.first.length === 0) without.push(`${incident} ${role} ${police}`)
          }
        }
      }
      expect(without).toEqual([])
    },
  )

  it('with nothing answered at all, too', () => {
    const { result } = visit(rulebook, {}, at('2026-12-06T03:00'))
    expect(result.first.length).toBeGreaterThan(0)
    expect(result.hotline.opensResult).toBe(true)
  })
})

describe('danger first', () => {
  everywhere('the emergency card shows exactly when somebody is in danger now', ({ answers, result }) => {
    expect(result.emergency).toBe(answers.danger === 'now')
  })

  everywhere('with danger, now or feared, the hotline opens the result', ({ said, result }) => {
    if (said.danger || said.worried) expect(result.hotline.opensResult).toBe(true)
  })

  everywhere('in danger nobody is sent to a training or a portal', ({ said, offersIn }) => {
    if (!said.danger) return
    for (const { help } of offersIn('first', 'more'))
      expect(['training', 'information', 'association', 'address']).not.toContain(help)
  })
})
