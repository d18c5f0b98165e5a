import { describe, expect, it } from 'vitest'
import { type Recommendation, recommend } from '../../../../src/domain/matching/index.ts'
import type { Answers, Offer, Rulebook } from '../../../../src/domain/rulebook/index.ts'
import { questionWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { prove, sayViolation } from '../../../../src/editorial/verification/index.ts'
import type { Invariant } from '../../../../src/editorial/verification/invariants.ts'
import { ruleFiles, rulebook as today } from '../../../support/rules.ts'
import { NOW, smallQuestions } from './small-space.ts'

const NEEDED = today.offers.filter(({ id }) => today.site.reserved.includes(id))
const TEMPLATE = today.offers.find(({ office, siblings, siblingOf }) => !office && !siblings && !siblingOf)!
const WORDS = questionWordsOf(ruleFiles, 'de')

/** A general adviser for everybody, whatever happened: with it alone every rule holds. */
const adviser: Offer = {
  ...TEMPLATE,
  id: 'de-beratung',
  area: 'DE',
  kind: 'victim-support',
  focus: 'general',
  talks: true,
  roles: undefined,
  incident: ['online', 'disruption', 'prevent', 'threat'],
  background: [],
  through: [],
  notForIncidents: [],
  lead: true,
  needs: ['counselling'],
  police: 'independent',
  phases: ['acute'],
  status: 'active',
  endsOn: undefined,
  regional: false,
  confidence: 'high',
  contact: { phones: [{ number: '0351 1234567', dial: '+493511234567' }], emails: [] },
}
const police: Offer = { ...adviser, id: 'sn-polizei', area: 'SN', kind: 'police', focus: 'officials', police: 'police' }
const special: Offer = {
  ...adviser,
  id: 'sn-spezial',
  area: 'SN',
  kind: 'mobile-counselling',
  focus: 'background',
  background: ['far-right'],
}

/** A sound small rulebook; `change` makes it wrong. */
function rules(change: (sound: Rulebook) => Rulebook = (sound) => sound): Rulebook {
  return change({ ...today, questions: smallQuestions, steps: [], offers: [...NEEDED, adviser, police, special] })
}

function replace(id: string, change: Partial<Offer>): (sound: Rulebook) => Rulebook {
  return (sound) => ({
    ...sound,
    offers: sound.offers.map((offer) => (offer.id === id ? { ...offer, ...change } : offer)),
  })
}

function broken(
  rulebook: Rulebook,
  judge = recommend,
): readonly { invariant: Invariant; offer?: string; answers: Answers }[] {
  return prove(rulebook, NOW, { tries: 60, judge }).violations
}

/** `recommend` with something done to its result. */
function but(
  change: (result: Recommendation, answers: Answers, rulebook: Rulebook) => Recommendation,
): typeof recommend {
  return (rulebook, answers, now) => change(recommend(rulebook, answers, now), answers, rulebook)
}

const listed = ({ id, police: value }: Offer) => ({ offer: id, police: value })

/** Each invariant broken once by wrong rules: what the proof has to name, with its smallest case. */
const WRONG_RULES: readonly {
  invariant: Invariant
  offer?: string
  answers: Answers
  change: (sound: Rulebook) => Rulebook
}[] = [
  {
    invariant: 'never-empty',
    answers: { incident: ['disruption'] },
    change: replace('de-beratung', { incident: ['online', 'prevent'] }),
  },
  {
    invariant: 'hotline-always',
    offer: 'de-starke-stelle',
    answers: {},
    change: replace('de-starke-stelle', { status: 'paused' }),
  },
  {
    invariant: 'danger-first',
    offer: 'de-notruf-110',
    answers: {},
    change: replace('de-notruf-110', { status: 'ended' }),
  },
  {
    invariant: 'no-police',
    offer: 'sn-polizei',
    answers: { location: 'SN', police: 'no' },
    change: (sound) => ({
      ...sound,
      policy: {
        ...sound.policy,
        police: { ...sound.policy.police, no: { ...sound.policy.police.no, police: 'more' } },
      },
    }),
  },
  { invariant: 'land', offer: 'sn-spezial', answers: {}, change: replace('sn-spezial', { area: 'DE' }) },
  {
    invariant: 'special-reason',
    offer: 'sn-spezial',
    answers: { incident: ['online'], location: 'SN' },
    change: replace('sn-spezial', { through: ['online'] }),
  },
  {
    invariant: 'audience',
    offer: 'sn-polizei',
    answers: { location: 'SN', role: 'councillor' },
    change: (sound) =>
      replace('sn-polizei', { roles: ['relative'] })({
        ...sound,
        policy: { ...sound.policy, mayAskToo: ['councillor'] },
      }),
  },
  {
    invariant: 'independent-beside',
    answers: { location: 'SN', police: 'yes' },
    change: replace('de-beratung', { contact: { phones: [], emails: [] } }),
  },
  {
    invariant: 'limits',
    answers: { location: 'SN' },
    change: (sound) => ({
      ...sound,
      policy: { ...sound.policy, limits: { ...sound.policy.limits, first: 5 } },
      offers: [
        ...sound.offers,
        ...['a', 'b', 'c', 'd'].map((name) => ({ ...adviser, id: `sn-${name}`, area: 'SN' as const })),
      ],
    }),
  },
]

/** What no rules file can break, since the code sees to it: broken by another `recommend`. */
const WRONG_CODE: readonly { invariant: Invariant; judge: typeof recommend; change?: (sound: Rulebook) => Rulebook }[] =
  [
    {
      invariant: 'running',
      change: replace('sn-spezial', { status: 'ended' }),
      judge: but((result, _, { offers }) => ({ ...result, all: offers.map(listed) })),
    },
    { invariant: 'danger-first', judge: but((result) => ({ ...result, emergency: false })) },
    {
      invariant: 'reachable-first',
      change: replace('de-beratung', { confidence: 'low' }),
      judge: but((result) =>
        result.first.length > 0 ? result : { ...result, first: result.more.slice(0, 1), more: result.more.slice(1) },
      ),
    },
    {
      invariant: 'skip-keeps',
      judge: but((result, answers) => (answers.role === undefined ? { ...result, all: [] } : result)),
    },
    {
      invariant: 'clock-orders',
      judge: but((result) => ({ ...result, first: result.first.filter(({ opening }) => opening.open !== false) })),
    },
  ]

describe('a rule that is broken', () => {
  it('is none in sound rules', () => {
    expect(broken(rules())).toEqual([])
  })

  it.each(WRONG_RULES)('$invariant: found, with its smallest case', ({ invariant, offer, answers, change }) => {
    const found = broken(rules(change)).find((one) => one.invariant === invariant && one.offer === offer)
    expect(found?.answers).toEqual(answers)
  })

  it.each(WRONG_CODE)('$invariant: found where the code breaks it', ({ invariant, judge, change }) => {
    expect(broken(rules(change), judge).map((one) => one.invariant)).toContain(invariant)
  })

  it('is said in words', () => {
    const sentence = sayViolation(
      { invariant: 'no-police', offer: 'sn-polizei', answers: { location: 'SN', police: 'no' }, date: '2026-12-01' },
      WORDS,
    )
    expect(sentence).toBe(
      'Ohne Polizei steht offen etwas, das nicht unabhängig ist (sn-polizei). Kleinster Fall: Sachsen · ohne Polizei (am 2026-12-01).',
    )
  })
})

describe('what does nothing', () => {
  const idle = (change: (sound: Rulebook) => Rulebook) => prove(rules(change), NOW, { tries: 60 }).idle

  it('a condition that can never be true is named', () => {
    const never = { id: 'nie', when: { incident: ['prevent'], background: ['far-right'] } }
    expect(idle((sound) => ({ ...sound, steps: [never] }))).toContainEqual({ entry: 'steps/nie', why: 'never-true' })
  })

  it('so is one that is always true', () => {
    const always = { id: 'immer', when: { location: ['SN', 'skip'] } }
    expect(idle((sound) => ({ ...sound, steps: [always] }))).toContainEqual({
      entry: 'steps/immer',
      why: 'always-true',
    })
  })

  it('and a rank that another one hides', () => {
    const hidden = { id: 'verdeckt', offer: { kind: ['victim-support' as const] } }
    const ranks = (sound: Rulebook) => ({
      ...sound,
      policy: { ...sound.policy, ranks: [...sound.policy.ranks, hidden] },
    })
    expect(idle(ranks)).toContainEqual({ entry: 'ranks/verdeckt', why: 'no-effect' })
  })

  it('an offer that nothing opens is shown nowhere open, one that is paused nowhere at all', () => {
    const reach = (change: Partial<Offer>) =>
      prove(rules(replace('sn-spezial', change)), NOW, { tries: 60 }).reach.find(({ offer }) => offer === 'sn-spezial')
    expect(reach({})?.example).toBeDefined()
    expect(reach({ background: [] })).toMatchObject({ fits: 0 })
    expect(reach({ status: 'paused' })).toMatchObject({ listed: 0, fits: 0 })
  })
})
