import { describe, expect, it } from 'vitest'
import { type Recommendation, recommend } from '../../../../src/domain/matching/index.ts'
import {
  type Answers,
  type DoorRow,
  NAMED_INCIDENTS,
  type Offer,
  type Rulebook,
} from '../../../../src/domain/rulebook/index.ts'
import { questionWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { prove, sayViolation } from '../../../../src/editorial/verification/index.ts'
import type { Invariant } from '../../../../src/editorial/verification/invariants.ts'
import { ruleFiles, rulebook as today } from '../../../support/rules.ts'
import { NOW, STEPS, smallQuestions } from './small-space.ts'

const NEEDED = today.offers.filter(({ id }) => today.site.reserved.includes(id))
const TEMPLATE = today.offers.find(({ office: twin, siblings, siblingOf }) => !twin && !siblings && !siblingOf)!
const WORDS = questionWordsOf(ruleFiles, 'de')

const HITS = NAMED_INCIDENTS.filter((incident) => !today.policy.soft.includes(incident))
const WEBSITE: Offer['contact'] = { phones: [], emails: [], website: 'https://muster.example' }

/** A general adviser for everybody who was hit, whatever happened. */
const adviser: Offer = {
  ...TEMPLATE,
  id: 'de-beratung',
  area: 'DE',
  kind: 'victim-support',
  help: 'victim-support',
  focus: 'general',
  talks: true,
  roles: undefined,
  incident: HITS,
  background: [],
  alsoForOffice: undefined,
  house: undefined,
  policeTask: undefined,
  notForIncidents: [],
  mayHead: true,
  listOnly: false,
  needs: ['counselling'],
  police: 'independent',
  phases: ['acute'],
  status: 'active',
  endsOn: undefined,
  regional: false,
  confidence: 'high',
  hours: undefined,
  contact: { phones: [{ number: '0351 1234567', dial: '+493511234567' }], emails: [] },
}
const office: Offer = { ...adviser, id: 'de-amt', help: 'office', focus: 'officials', incident: NAMED_INCIDENTS }
const council: Offer = {
  ...adviser,
  id: 'de-rat',
  help: 'body-advice',
  incident: ['internal', 'prevent'],
  background: ['far-right', 'partner'],
}
const crisis: Offer = { ...adviser, id: 'de-krise', help: 'relief', needs: ['emotional'], mayHead: false }
const police: Offer = {
  ...adviser,
  id: 'sn-polizei',
  area: 'SN',
  kind: 'police',
  help: 'police',
  focus: 'officials',
  police: 'police',
}
const special: Offer = {
  ...adviser,
  id: 'sn-spezial',
  area: 'SN',
  kind: 'mobile-counselling',
  help: 'specialist-background',
  focus: 'background',
  background: ['far-right'],
}
const OFFERS = [adviser, office, council, crisis, police, special]

/** A sound small rulebook; `change` makes it wrong. */
function rules(change: (sound: Rulebook) => Rulebook = (sound) => sound): Rulebook {
  return change({ ...today, questions: smallQuestions, steps: STEPS, offers: [...NEEDED, ...OFFERS] })
}

function replace(id: string, change: Partial<Offer>): (sound: Rulebook) => Rulebook {
  return (sound) => ({
    ...sound,
    offers: sound.offers.map((offer) => (offer.id === id ? { ...offer, ...change } : offer)),
  })
}

/** The sound rules with another line in the table of those who were hit. */
function line(id: string, change: Partial<DoorRow>): (sound: Rulebook) => Rulebook {
  return (sound) => {
    const hit = sound.policy.doors.hit.map((row) => (row.id === id ? { ...row, ...change } : row))
    return { ...sound, policy: { ...sound.policy, doors: { ...sound.policy.doors, hit } } }
  }
}

/** The sound rules with another section for the police, by the answer to the police question. */
function section(answer: 'no' | 'already', at: 'first' | 'more'): (sound: Rulebook) => Rulebook {
  return (sound) => {
    const { police: sections } = sound.policy
    return {
      ...sound,
      policy: { ...sound.policy, police: { ...sections, [answer]: { ...sections[answer], police: at } } },
    }
  }
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
const shown = (offer: Offer): Recommendation['first'][number] => ({
  ...listed(offer),
  need: 'counselling',
  reasons: [],
  opening: { open: null, closesAt: null, opensAt: null, holiday: false },
  houseMates: [],
})
const isReserved = ({ id }: Offer) => today.site.reserved.includes(id)
/** Every offer a row, whatever was said. */
const everyRow = but((result, _, { offers }) => ({
  ...result,
  more: offers.filter((offer) => !isReserved(offer)).map(shown),
}))
/** Every offer a door, whatever was said. */
const everyDoor = but((result, _, { offers }) => ({
  ...result,
  first: offers.filter((offer) => !isReserved(offer)).map(shown),
}))

/**
 * Each invariant broken once by wrong rules: what the proof has to name, with its smallest case. The office stands only
 * where the background is asked or said: its line has an exception that is open otherwise.
 */
const WRONG_RULES: readonly {
  invariant: Invariant
  offer?: string
  answers: Answers
  change: (sound: Rulebook) => Rulebook
}[] = [
  {
    invariant: 'never-empty',
    answers: { incident: ['internal'] },
    change: (sound) => ({
      ...replace('de-amt', { incident: HITS })(sound),
      offers: replace('de-amt', { incident: HITS })(sound).offers.filter(({ id }) => id !== 'de-rat'),
    }),
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
  { invariant: 'strain-card', answers: {}, change: (sound) => ({ ...sound, steps: [] }) },
  {
    invariant: 'no-police',
    offer: 'sn-polizei',
    answers: { location: 'SN', police: 'no' },
    change: section('no', 'more'),
  },
  {
    invariant: 'already-reported',
    offer: 'sn-polizei',
    answers: { location: 'SN', police: 'already' },
    change: section('already', 'first'),
  },
  { invariant: 'land', offer: 'sn-spezial', answers: {}, change: replace('sn-spezial', { area: 'DE' }) },
  {
    invariant: 'audience',
    offer: 'sn-polizei',
    answers: { location: 'SN', role: 'honorary' },
    change: (sound) =>
      replace('sn-polizei', { roles: ['relative'] })({
        ...sound,
        policy: { ...sound.policy, alsoOpenToRoles: ['honorary'] },
      }),
  },
  {
    invariant: 'police-door',
    answers: { location: 'SN', police: 'yes' },
    change: replace('sn-polizei', { focus: 'general' }),
  },
  {
    invariant: 'independent-beside',
    answers: { location: 'SN', police: 'yes' },
    change: (sound) => ({
      ...sound,
      offers: sound.offers.map((offer) =>
        OFFERS.includes(offer) && offer !== police ? { ...offer, contact: { phones: [], emails: [] } } : offer,
      ),
    }),
  },
  { invariant: 'relief-last', answers: { background: ['far-right'] }, change: line('relief', { place: 'in-order' }) },
  {
    invariant: 'one-help',
    answers: { background: ['far-right'] },
    change: (sound) =>
      line('second-support', { offer: { help: ['office'] } })({
        ...sound,
        offers: [...sound.offers, { ...office, id: 'de-amt-2' }],
      }),
  },
  {
    invariant: 'lead-reachable',
    answers: { background: ['far-right'] },
    change: (sound) => line('office', { answersNow: true })(replace('de-amt', { contact: WEBSITE })(sound)),
  },
  {
    invariant: 'lead-whole-land',
    answers: { background: ['far-right'] },
    change: (sound) => line('office', { answersNow: true })(replace('de-amt', { regional: true })(sound)),
  },
  {
    invariant: 'limits',
    answers: { incident: ['online', 'strain'] },
    change: (sound) => ({
      ...sound,
      policy: { ...sound.policy, limits: { ...sound.policy.limits, first: 5 } },
      offers: [...sound.offers, { ...adviser, id: 'de-recht', help: 'legal' }],
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
    { invariant: 'strain-card', judge: but((result) => ({ ...result, steps: [] })) },
    {
      invariant: 'excluded',
      change: replace('de-beratung', { incident: ['attack'], notForIncidents: ['online'] }),
      judge: everyRow,
    },
    { invariant: 'special-reason', judge: everyRow },
    { invariant: 'named-first', judge: everyDoor },
    { invariant: 'already-reported', judge: everyDoor },
    {
      invariant: 'police-door',
      judge: but((result) => ({ ...result, first: result.first.filter(({ police: value }) => value !== 'police') })),
    },
    {
      invariant: 'independent-beside',
      judge: but((result) => ({ ...result, first: result.first.filter(({ police: value }) => value === 'police') })),
    },
    {
      invariant: 'lead-reachable',
      change: replace('de-beratung', { contact: WEBSITE }),
      judge: but((result) => ({ ...result, first: result.first.toReversed() })),
    },
    {
      invariant: 'relief-last',
      judge: but((result, answers, { offers }) =>
        answers.incident?.includes('strain')
          ? result
          : { ...result, first: [...result.first, ...offers.filter(({ id }) => id === 'de-krise').map(shown)] },
      ),
    },
    { invariant: 'reachable-first', change: replace('de-beratung', { confidence: 'low' }), judge: everyDoor },
    {
      invariant: 'skip-keeps',
      change: replace('sn-polizei', { roles: ['honorary'] }),
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
    const never = { id: 'nie', when: { incident: ['prevent'], police: ['yes'] } }
    expect(idle((sound) => ({ ...sound, steps: [...STEPS, never] }))).toContainEqual({
      entry: 'steps/nie',
      why: 'never-true',
    })
  })

  it('so is one that is always true', () => {
    const always = { id: 'immer', when: { location: ['SN', 'skip'] } }
    expect(idle((sound) => ({ ...sound, steps: [...STEPS, always] }))).toContainEqual({
      entry: 'steps/immer',
      why: 'always-true',
    })
  })

  it('and a line of the table of doors that another one hides', () => {
    const hidden: DoorRow = { id: 'verdeckt', offer: { help: ['victim-support'] } }
    const doors = (sound: Rulebook) => ({
      ...sound,
      policy: { ...sound.policy, doors: { ...sound.policy.doors, hit: [...sound.policy.doors.hit, hidden] } },
    })
    expect(idle(doors)).toContainEqual({ entry: 'doors.hit/verdeckt', why: 'no-effect' })
    expect(idle((sound) => sound)).not.toContainEqual({ entry: 'doors.hit/office', why: 'no-effect' })
  })

  it('and an answer that shows nothing of its own', () => {
    const same = (sound: Rulebook) => ({
      ...sound,
      policy: { ...sound.policy, hotlineFirst: [], visibleSteps: [] },
      steps: STEPS,
    })
    // Nothing in these rules tells "worried" from "no" but the order of acute help; there is no aftercare to stand
    // behind.
    const questions = rules().questions.map((question) =>
      question.id === 'danger' ? { ...question, answers: ['now', 'worried', 'no', 'skip'] } : question,
    )
    expect(idle((sound) => ({ ...same(sound), questions }))).toContainEqual({
      entry: 'answers/danger/worried',
      why: 'unseen',
    })
    expect(idle((sound) => ({ ...same(sound), questions }))).not.toContainEqual({
      entry: 'answers/danger/now',
      why: 'unseen',
    })
  })

  it('an offer that nothing opens is shown nowhere open, one that is paused nowhere at all', () => {
    const reach = (change: Partial<Offer>) =>
      prove(rules(replace('sn-spezial', change)), NOW, { tries: 60 }).reach.find(({ offer }) => offer === 'sn-spezial')
    expect(reach({})?.example).toBeDefined()
    expect(reach({ background: [] })).toMatchObject({ fits: 0 })
    expect(reach({ listOnly: true })).toMatchObject({ fits: 0 })
    expect(reach({ status: 'paused' })).toMatchObject({ listed: 0, fits: 0 })
  })
})
