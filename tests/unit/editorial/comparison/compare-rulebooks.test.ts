import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import { type Offer, QUESTIONS, type Rulebook } from '../../../../src/domain/rulebook/index.ts'
import { questionWordsOf } from '../../../../src/editorial/authoring/index.ts'
import {
  compareInParallel,
  compareRulebooks,
  smallestChange,
  standing,
} from '../../../../src/editorial/comparison/index.ts'
import { diagramSvg } from '../../../../src/editorial/flow-diagram/index.ts'
import { conditionText } from '../../../../src/editorial/flow-diagram/layout.ts'
import { freshness } from '../../../../src/editorial/statistics/freshness.ts'
import { findSharedContacts } from '../../../../src/editorial/statistics/shared-contacts.ts'
import { answersAt, type Place, spaceOf } from '../../../../src/editorial/verification/answer-space.ts'
import { withoutClock } from '../../../../src/editorial/verification/without-clock.ts'
import { ruleFiles, rulebook as today } from '../../../support/rules.ts'
import { NOW, smallQuestions, smallRulebooks } from '../verification/small-space.ts'

const withoutHours = (rulebook: Rulebook) => ({
  ...rulebook,
  offers: rulebook.offers.map(({ hours: _, ...offer }) => offer),
})

/** Counted one by one, clock left out. */
function doorsThatDiffer(before: Rulebook, after: Rulebook): number {
  const space = spaceOf(smallQuestions)
  const total = QUESTIONS.reduce((product, id) => product * space[id].raw.length, 1)
  const [was, is] = [withoutHours(before), withoutHours(after)]
  let count = 0
  for (let index = 0; index < total; index++) {
    let rest = index
    const place: { [id: string]: number } = {}
    for (const id of QUESTIONS) {
      place[id] = rest % space[id].raw.length
      rest = Math.floor(rest / space[id].raw.length)
    }
    const answers = answersAt(space, place as Place)
    const door = (rulebook: Rulebook) => recommend(rulebook, answers, NOW).first[0]?.offer
    if (door(was) !== door(is)) count++
  }
  return count
}

describe('the difference of two rulebooks', () => {
  it('counts the answer sets whose first door changes as brute force does', () => {
    fc.assert(
      fc.property(smallRulebooks, smallRulebooks, fc.boolean(), (one, other, otherPolicy) => {
        const after = { ...other, policy: otherPolicy ? other.policy : one.policy }
        expect(compareRulebooks(one, after, NOW).firstOffer.count).toBe(doorsThatDiffer(one, after))
      }),
      { numRuns: 4, endOnFailure: true },
    )
  }, 120_000)

  it('counts as brute force does where offers change and the rules stay', () => {
    fc.assert(
      fc.property(
        smallRulebooks,
        smallRulebooks,
        fc.nat(),
        fc.constantFrom('other', 'paused', 'gone'),
        (one, other, at, how) => {
          const drawn = one.offers.filter(({ id }) => /-x\d/.test(id))
          const changed = drawn[at % drawn.length]!
          const instead = other.offers.findLast(({ id }) => /-x\d/.test(id))!
          const offers = one.offers.flatMap((offer): readonly Offer[] => {
            if (offer !== changed) return [offer]
            if (how === 'gone') return []
            return [
              how === 'paused' ? { ...offer, status: 'paused' } : { ...instead, id: offer.id, siblingOf: undefined },
            ]
          })
          const after = { ...one, offers: structuredClone(offers) }
          const { firstOffer } = compareRulebooks(one, after, NOW)
          expect(firstOffer.count).toBe(doorsThatDiffer(one, after))
          if (firstOffer.example === undefined) return
          const { answers, before, after: now } = firstOffer.example
          expect(recommend(withoutHours(one), answers, NOW).first[0]?.offer ?? null).toBe(before)
          expect(recommend(withoutHours(after), answers, NOW).first[0]?.offer ?? null).toBe(now)
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 3), endOnFailure: true },
    )
  }, 600_000)

  it('finds the same on several threads', async () => {
    const after = {
      ...today,
      offers: today.offers.map((one) => (one.id === 'sn-raa-support' ? { ...one, status: 'paused' as const } : one)),
    }
    const rules = { ...after, policy: { ...today.policy, soft: today.policy.soft.slice(1) } }
    const small = (rulebook: Rulebook) => ({ ...rulebook, questions: smallQuestions })
    expect(compareRulebooks(small(today), small(after), NOW).firstOffer.count).toBeGreaterThan(0)
    for (const one of [after, rules])
      expect(await compareInParallel(small(today), small(one), NOW, () => {}, 2)).toEqual(
        compareRulebooks(small(today), small(one), NOW),
      )
  }, 120_000)

  it('is none between a rulebook and itself', () => {
    fc.assert(
      fc.property(smallRulebooks, (one) => {
        expect(compareRulebooks(one, structuredClone(one), NOW)).toMatchObject({ firstOffer: { count: 0 }, reach: [] })
      }),
      { numRuns: 3 },
    )
  })

  it('names the offer that loses reach, with an example', () => {
    const small = { ...today, questions: smallQuestions }
    const without = { ...small, offers: small.offers.filter(({ id }) => id !== 'sn-raa-support') }
    const { reach } = compareRulebooks(small, without, NOW)
    expect(reach.map(({ offer, what, gained }) => ({ offer, what, gained }))).toEqual([
      { offer: 'sn-raa-support', what: 'gone', gained: 0 },
    ])
    expect(recommend(small, reach[0]!.example!, NOW).all.map(({ offer }) => offer)).toContain('sn-raa-support')
  }, 120_000)
})

describe('how an offer stands', () => {
  const day = NOW.date
  const [support] = today.offers.filter(({ id }) => id === 'sn-raa-support')
  const alike = (change: Partial<Offer>) =>
    JSON.stringify(standing({ ...support!, ...change }, day)) === JSON.stringify(standing(support!, day))
  const contact = support!.contact

  it.each<[string, Partial<Offer>]>([
    ['another number', { contact: { ...contact, phones: [{ number: '0351 1234567', dial: '+493511234567' }] } }],
    ['a second number', { contact: { ...contact, phones: [...contact.phones, ...contact.phones] } }],
    ['another website', { contact: { ...contact, website: 'https://muster.example' } }],
    ['hours', { hours: { spans: [[540, 600]], holidays: null } }],
    ['a closure', { closures: [{ from: '2026-12-01', to: '2026-12-02' }] }],
    ['more languages', { languages: ['de', 'en'] }],
    ['whether it is free', { free: null }],
    ['a last day to come', { endsOn: '2030-01-01' }],
    ['when its pages were read', { read: '2026-12' }],
  ])('stays with %s', (_, change) => {
    expect(alike(change)).toBe(true)
  })

  it.each<[string, Partial<Offer>]>([
    ['no number and no chat', { contact: { phones: [], emails: [], website: 'https://muster.example' } }],
    ['a pause', { status: 'paused' }],
    ['a last day that is over', { endsOn: '2026-11-30' }],
    ['a first confirmation', { confirmedOn: '2026-11-30' }],
    ['another incident', { incident: ['attack'] }],
    ['a role', { roles: ['staff'] }],
    ['less confidence', { confidence: 'low' }],
    ['a house', { house: 'haus' }],
  ])('changes with %s', (_, change) => {
    expect(alike(change)).toBe(false)
  })

  it('leads to the same recommendations', () => {
    const bare = { ...today, offers: today.offers.map((offer) => standing(offer, day)) }
    const whole = { ...today, offers: today.offers.map(withoutClock) }
    const space = spaceOf(today.questions)
    const place = fc.record(Object.fromEntries(QUESTIONS.map((id) => [id, fc.nat(space[id].raw.length - 1)])))
    fc.assert(
      fc.property(place, (at) => {
        const [one, other] = [whole, bare].map((book) => {
          const { first, more, later, all, steps, talk } = recommend(book, answersAt(space, at as Place), NOW)
          const ids = [first, more, later, all, talk].map((list) => list.map(({ offer }) => offer))
          return [ids, steps]
        })
        expect(other).toEqual(one)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the smallest change', () => {
  it('is the one answer that was missing', () => {
    const changes = smallestChange(today, { incident: ['insult'], location: 'SN', police: 'no' }, 'sn-raa-support', NOW)
    expect(changes).toHaveLength(1)
    expect(changes?.[0]?.question).toBe('background')
  })

  it('is none for an offer that stands open already', () => {
    const answers = { incident: ['attack' as const], location: 'SN' as const }
    const shown = recommend(today, answers, NOW).first[0]!.offer
    expect(smallestChange(today, answers, shown, NOW)).toEqual([])
  })
})

describe('data care', () => {
  const one = (confirmedOn: string | undefined) =>
    freshness({ ...today, offers: [{ ...today.offers[0]!, status: 'active', confirmedOn }] }, '2027-12-01')

  it('counts what nobody confirmed, warns from 90 days, fails from 365', () => {
    expect(one(undefined)).toMatchObject({ unconfirmed: 1, fresh: 0, old: [], stale: [] })
    expect(one('2027-09-03')).toMatchObject({ unconfirmed: 0, fresh: 1, old: [] })
    expect(one('2027-09-02')).toMatchObject({ fresh: 0, old: [{ days: 90 }] })
    expect(one('2026-12-02').old).toHaveLength(1)
    expect(one('2026-12-01').stale).toHaveLength(1)
  })

  it('finds a number that two offices share, not one that twins share', () => {
    const [template] = today.offers
    const contact = { phones: [{ number: '0351 1', dial: '+493511' }], emails: [] }
    const pair = (office?: string) =>
      ['sn-a', 'sn-b'].map((id) => ({ ...template!, id, contact, office, siblingOf: undefined }))
    expect(findSharedContacts({ ...today, offers: pair() })).toEqual([{ contact: '+493511', offers: ['sn-a', 'sn-b'] }])
    expect(findSharedContacts({ ...today, offers: pair('sn-a') })).toEqual([])
  })
})

describe('the picture of the flow', () => {
  const words = {
    questions: questionWordsOf(ruleFiles, 'de'),
    title: 'Ablauf',
    description: 'Fragen.',
    onlyIf: 'nur bei',
    unless: 'nicht bei',
    emergency: 'Notruf',
    result: 'Ergebnis',
    or: 'oder',
    quotes: ['„', '“'],
  } as const
  const picture = diagramSvg(today.questions, words)

  it('names every question and every condition in its description', () => {
    const description = /<desc[^>]*>([^<]*)<\/desc>/.exec(picture)?.[1]?.replaceAll('&amp;', '&')
    for (const { id, ask } of today.questions) {
      expect(picture).toContain(`id="flow-${id}"`)
      expect(description).toContain(words.questions[id]!.title)
      expect(description).toContain(conditionText(ask, words))
    }
    expect(today.questions.filter(({ ask }) => conditionText(ask, words) !== '').length).toBeGreaterThan(0)
  })

  it('has a title and a role for those who hear it', () => {
    expect(picture).toMatch(/role="img" aria-labelledby="flow-title flow-desc"/)
    expect(picture).toContain('<title id="flow-title">Ablauf</title>')
  })
})
