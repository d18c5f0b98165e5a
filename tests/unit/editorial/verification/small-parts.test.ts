import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import type { Hours, Offer } from '../../../../src/domain/rulebook/index.ts'
import { pageOf, seenIn, singlesOf } from '../../../../src/editorial/verification/check-answers.ts'
import { independentOf, mayMatch, SPECIALIST, SUPPORT } from '../../../../src/editorial/verification/line.ts'
import { LineTables } from '../../../../src/editorial/verification/line-tables.ts'
import { listedFor } from '../../../../src/editorial/verification/listed-offers.ts'
import { cardsOf } from '../../../../src/editorial/verification/offer-cards.ts'
import { Lists } from '../../../../src/editorial/verification/offer-lists.ts'
import { cardMates, madeFor } from '../../../../src/editorial/verification/offer-reach.ts'
import { ofLand, studyOf } from '../../../../src/editorial/verification/proof-input.ts'
import { Whole } from '../../../../src/editorial/verification/rulebook-by-land.ts'
import { projected } from '../../../../src/editorial/verification/rulebook-projection.ts'
import { withoutClock } from '../../../../src/editorial/verification/without-clock.ts'
import { MAIL, offer, tinyRules, WEBSITE } from '../../../support/tiny-rules.ts'
import { emptyRules, rawOf, TINY_SPACE } from '../../../support/tiny-space.ts'

const NOW = { date: '2026-12-01', minute: 600 }
const ALWAYS: Hours = { spans: [[0, 10080]], holidays: 'open' }
const ids = (offers: readonly Offer[]) => offers.map(({ id }) => id)

describe('what a proof works on', () => {
  const days = (...ends: readonly (string | undefined)[]) =>
    studyOf(emptyRules(ends.map((endsOn, at) => offer(`de-${at}`, { endsOn }))), NOW, recommend).moments

  it('today, and the first day after each end that lies ahead, once each and in order', () => {
    expect(days()).toEqual([NOW])
    expect(days(undefined, '2027-02-28', '2026-12-31', '2027-02-28')).toEqual([
      NOW,
      { date: '2027-01-01', minute: 600 },
      { date: '2027-03-01', minute: 600 },
    ])
    // Over since yesterday: today is the first day after it. Ends today: tomorrow is another day.
    expect(days('2026-11-30', '2025-01-01')).toEqual([NOW])
    expect(days('2026-12-01')).toEqual([NOW, { date: '2026-12-02', minute: 600 }])
  })

  it('the offers of a Land are its own and the nationwide ones', () => {
    const offers = [offer('de-a'), offer('sn-b', { area: 'SN' }), offer('by-c', { area: 'BY' })]
    expect([ids(ofLand(offers, 'SN')), ids(ofLand(offers, undefined))]).toEqual([['de-a', 'sn-b'], ['de-a']])
  })

  it('without a clock: no hours, no closures, no hours of a number', () => {
    const closed = { from: '2026-12-24', to: '2026-12-31' }
    const phones = [{ number: '1', dial: '1', hours: ALWAYS, email: 'a@b.example' }]
    const clock = offer('de-a', {
      hours: ALWAYS,
      closures: [closed],
      contact: { phones, emails: ['c@d.example'] },
    })
    expect(withoutClock(clock)).toEqual(
      offer('de-a', {
        contact: { phones: [{ number: '1', dial: '1', email: 'a@b.example' }], emails: ['c@d.example'] },
      }),
    )
  })

  it('a rulebook for each Land, made once and without hours', () => {
    const study = studyOf(
      tinyRules([offer('sn-a', { area: 'SN', hours: ALWAYS }), offer('by-b', { area: 'BY' })]),
      NOW,
      recommend,
    )
    const whole = new Whole(study)
    expect(whole.rulebook('SN').offers).toEqual([study.rulebook.offers[0], offer('sn-a', { area: 'SN' })])
    expect(whole.rulebook('SN')).toBe(whole.rulebook('SN'))
    expect(ids(whole.rulebook(undefined).offers)).toEqual(['de-hotline'])
    expect(whole.recommend({ location: 'SN', incident: ['threat'] }, NOW).first.map((one) => one.offer)).toEqual([
      'sn-a',
    ])
  })
})

describe('a rulebook cut down to some offers', () => {
  it('lets each stand wherever it may: one line for doors, one for rows, no cards, needs and order', () => {
    const rules = tinyRules([], {
      hidden: [
        { help: ['legal'], when: { role: ['staff'] } },
        { help: ['medical', 'victim-support'], when: { role: ['relative'] } },
      ],
      rows: [
        { id: 'own', offer: {}, counts: { disruption: ['threat'] } },
        { id: 'named', offer: {}, counts: { threat: ['online'] } },
        { id: 'plain', offer: {} },
      ],
      raises: [{ needs: ['legal'] }],
      hotlineFirst: [{ when: { role: ['staff'] } }],
    } as Parameters<typeof tinyRules>[1])
    const { policy, offers, steps } = projected(rules, [offer('de-a', { hours: ALWAYS })])
    expect(offers).toEqual([offer('de-a')])
    expect(steps).toEqual([])
    expect(policy.doors).toEqual({
      hit: [{ id: 'any', place: 'fallback', offer: {} }],
      soft: [{ id: 'any', place: 'fallback', offer: {} }],
    })
    expect(policy.rows.map(({ id }) => id)).toEqual(['named', 'any'])
    expect(policy.hidden.map(({ help }) => help)).toEqual([['medical', 'victim-support']])
    expect([policy.raises, policy.hotlineFirst, policy.visibleSteps, policy.acuteFirst]).toEqual([[], [], [], {}])
    expect([policy.police, policy.limits, policy.soft]).toEqual([
      rules.policy.police,
      rules.policy.limits,
      rules.policy.soft,
    ])
  })
})

describe('offers that share a card', () => {
  it('twins, houses, and regional siblings with their lead, all that are joined together', () => {
    const cards = cardsOf({
      ...emptyRules([
        offer('zz-alone'),
        offer('de-alone'),
        offer('de-lead', { office: 'de-lead' }),
        offer('sn-twin', { office: 'de-lead' }),
        offer('sn-part', { siblingOf: 'de-lead' }),
        offer('sn-house-1', { house: 'haus' }),
        offer('sn-house-2', { house: 'haus' }),
      ]),
    })
    expect(cards.map((card) => ids(card.offers))).toEqual([
      ['de-alone'],
      ['de-lead', 'sn-twin', 'sn-part'],
      ['sn-house-1', 'sn-house-2'],
      ['zz-alone'],
    ])
    expect(cards.map(({ key }) => key)).toEqual(['de-alone', 'de-lead', 'house haus', 'zz-alone'])
  })

  it('a regional sibling is shown by the card of its lead and of its siblings', () => {
    const rules = emptyRules([
      offer('sn-lead'),
      offer('sn-a', { siblingOf: 'sn-lead' }),
      offer('sn-b', { siblingOf: 'sn-lead' }),
      offer('sn-c', { siblingOf: 'sn-other' }),
    ])
    expect([...cardMates(rules.offers[1]!, rules)]).toEqual(['sn-lead', 'sn-a', 'sn-b'])
    expect([...cardMates(rules.offers[0]!, rules)]).toEqual(['sn-lead'])
  })

  it('what an offer was made for: each incident, with and without each background', () => {
    const one = offer('sn-a', { area: 'SN', incident: ['threat', 'online'], background: ['racism'], roles: ['staff'] })
    const own = { location: 'SN', role: 'staff' }
    expect(madeFor(one)).toEqual([
      { incident: ['threat'], ...own },
      { incident: ['threat'], background: ['racism'], ...own },
      { incident: ['online'], ...own },
      { incident: ['online'], background: ['racism'], ...own },
    ])
    expect(madeFor(offer('de-a'))).toEqual([{ incident: ['threat'] }])
  })
})

describe('lines below the doors', () => {
  const specialist = offer('sn-s', { area: 'SN', help: 'specialist-incident' })

  it('ask for victim support that can be called', () => {
    const [called, written] = [offer('de-a'), offer('de-b', { contact: MAIL })]
    expect([SUPPORT.wanted?.(called), SUPPORT.wanted?.(written)]).toEqual([true, false])
    expect(SUPPORT.row.offer).toEqual({ help: ['victim-support'] })
  })

  it.each<[string, Offer, boolean]>([
    ['one of the Land', specialist, true],
    ['one for the background', { ...specialist, help: 'specialist-background' }, true],
    ['one that can be written to', { ...specialist, contact: MAIL }, true],
    ['a nationwide one', { ...specialist, area: 'DE' }, false],
    ['one for a part', { ...specialist, regional: true }, false],
    ['one with a website', { ...specialist, contact: WEBSITE }, false],
    ['another help', { ...specialist, help: 'legal' }, false],
  ])('ask for a specialist of the Land who can be reached: %s', (_, one, wanted) => {
    expect(SPECIALIST.wanted?.(one)).toBe(wanted)
  })

  it('ask for somebody independent among those that other lines know', () => {
    const [own, forwards, stranger] = [offer('de-a'), offer('de-b', { police: 'may-forward' }), offer('de-c')]
    const { wanted } = independentOf([own, forwards])
    expect(independentOf([own]).row).toEqual({ id: 'independent', offer: {} })
    expect([wanted?.(own), wanted?.(forwards), wanted?.(stranger)]).toEqual([true, false, false])
  })

  it('may match whatever was said of the background, and remember it', () => {
    const match = { help: ['legal'], backgroundSaid: true } as const
    const lawyer = offer('de-a', { help: 'legal' })
    expect([mayMatch(lawyer, match), mayMatch(lawyer, match), mayMatch(specialist, match)]).toEqual([true, true, false])
    expect(mayMatch(lawyer, { backgroundSaid: false })).toBe(true)
    expect(mayMatch(lawyer, { names: true })).toBe(true)
  })
})

describe('lists and tables are made once', () => {
  it('equal lists have one number, the empty one 0', () => {
    const lists = new Lists()
    const [a, b] = [offer('de-a'), offer('de-b')]
    expect([lists.of([]), lists.of([a, b]), lists.of([b, a]), lists.of([a, b])]).toEqual([0, 1, 2, 1])
    expect(lists.all.map(({ id, offers }) => [id, ids(offers)])).toEqual([
      [0, []],
      [1, ['de-a', 'de-b']],
      [2, ['de-b', 'de-a']],
    ])
  })

  it('classes that the lists do not tell apart are joined', () => {
    const tables = new LineTables()
    // Three classes of incidents, two of backgrounds; the first two of the incidents have the same lists.
    const rows = { of: Uint32Array.from([0, 1, 2, 0]), count: 3 }
    const cols = { of: Uint32Array.from([0, 1, 1]), count: 2 }
    const made = tables.smallest(rows, cols, Uint32Array.from([7, 8, 7, 8, 9, 8]))
    expect({ ...made, incident: [...made.incident], background: [...made.background], list: [...made.list] }).toEqual({
      incident: [0, 0, 1, 0],
      incidents: 2,
      background: [0, 1, 1],
      backgrounds: 2,
      list: [7, 8, 9, 8],
      id: 0,
    })
    expect(tables.smallest(rows, cols, Uint32Array.from([7, 8, 7, 8, 9, 8]))).toBe(made)
    expect(tables.smallest(rows, cols, Uint32Array.from([7, 8, 7, 8, 9, 9])).id).toBe(1)
    // Two columns alike in both lines, no two lines alike.
    const wide = tables.smallest(
      { of: Uint32Array.from([1, 0]), count: 2 },
      { of: Uint32Array.from([0, 1, 2]), count: 3 },
      Uint32Array.from([1, 1, 2, 1, 1, 3]),
    )
    expect([[...wide.incident], [...wide.background], [...wide.list]]).toEqual([
      [1, 0],
      [0, 0, 1],
      [1, 2, 1, 3],
    ])
    const one = tables.smallest(rows, cols, Uint32Array.from([5, 5, 5, 5, 5, 5]))
    expect([one.incidents, one.backgrounds, [...one.list], one.id]).toEqual([1, 1, [5], 3])
  })

  it('all offers of a Land and a role: its own first, by id, each office once', () => {
    const rules = emptyRules([
      offer('sn-b', { area: 'SN', office: 'x' }),
      offer('sn-a', { area: 'SN' }),
      offer('sn-c', { area: 'SN' }),
      offer('de-c', { office: 'x' }),
      offer('de-d', { roles: ['staff'] }),
      offer('de-e', { status: 'paused' }),
      offer('by-f', { area: 'BY' }),
    ])
    const context = { danger: 'no', location: 'SN', role: 'honorary', police: 'no' } as const
    expect(ids(listedFor(rules, context, '2026-12-01'))).toEqual(['sn-a', 'sn-b', 'sn-c'])
    expect(ids(listedFor(rules, { ...context, role: 'staff' }, '2026-12-01'))).toEqual(['sn-a', 'sn-b', 'sn-c', 'de-d'])
    expect(ids(listedFor(rules, { ...context, location: 'skip' }, '2026-12-01'))).toEqual(['de-c'])
  })
})

describe('an answer that shows something of its own', () => {
  it('is compared alone with every other and with silence', () => {
    expect(singlesOf(TINY_SPACE.background).map((raw) => TINY_SPACE.background.raw[raw]!.chosen)).toEqual([
      [],
      ['far-right'],
      ['racism'],
      ['partner'],
      ['none'],
    ])
  })

  it('is one whose page no other answer shows', () => {
    const rest = {
      danger: 0,
      incident: rawOf(TINY_SPACE, 'incident', 'threat'),
      background: 0,
      location: 0,
      role: 0,
      police: 0,
    }
    const seen = (answers: { role?: string }) =>
      answers.role === 'staff' || answers.role === 'relative' ? answers.role : 'same'
    expect(seenIn(TINY_SPACE, 'role', rest, seen)).toEqual(['staff', 'relative'])
    expect(seenIn(TINY_SPACE, 'role', rest, () => 'same')).toEqual([])
  })

  it.each([
    ['another role', {}, { role: 'other' }],
    ['that it was long ago', { incident: ['threat'] }, { incident: ['threat', 'past'] }],
  ] as const)('a page also shows %s', (_, a, b) => {
    const page = (answers: typeof a | typeof b) =>
      pageOf(recommend(emptyRules([offer('de-hotline')]), {}, NOW), answers, 2)
    expect(page(a)).not.toBe(page(b))
    expect(page(a)).toBe(page(a))
  })

  it('and who stands where, which cards are open, whom to talk to, and the hotline', () => {
    const result = recommend(tinyRules([offer('de-a'), offer('de-b')]), { incident: ['threat'] }, NOW)
    const [entry] = result.first
    const page = (change: object) => pageOf({ ...result, ...change }, {}, 1)
    const pages = [
      page({}),
      page({ emergency: true }),
      page({ first: [] }),
      page({ more: [entry] }),
      page({ later: [entry] }),
      page({ steps: ['x'] }),
      page({ steps: ['x', 'y'] }),
      page({ talk: [entry] }),
      page({ hotline: { ...result.hotline, opensResult: !result.hotline.opensResult } }),
    ]
    expect(new Set(pages).size).toBe(9)
    expect(pageOf({ ...result, steps: ['x', 'y'] }, {}, 2)).not.toBe(pageOf({ ...result, steps: ['x', 'y'] }, {}, 1))
  })
})
