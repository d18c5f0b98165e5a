import { type Candidate, weighing } from '../../src/domain/matching/candidates.ts'
import { readSituation, type Situation } from '../../src/domain/matching/index.ts'
import {
  ANSWERS,
  type Answers,
  type Offer,
  type Policy,
  QUESTIONS,
  type Question,
  type Rulebook,
} from '../../src/domain/rulebook/index.ts'

/**
 * Rules of a few lines, for tests that say in literal values what one rule does; nothing here hangs on today's files.
 */

export const PHONE: Offer['contact'] = { phones: [{ number: '0351 1234567', dial: '+493511234567' }], emails: [] }
export const MAIL: Offer['contact'] = { phones: [], emails: ['hilfe@muster.example'] }
export const WEBSITE: Offer['contact'] = { phones: [], emails: [], website: 'https://muster.example' }
export const NO_CONTACT: Offer['contact'] = { phones: [], emails: [] }

/** Nationwide victim support for threats that can be called; a test says what is different. */
export function offer(id: string, changes: Partial<Offer> = {}): Offer {
  return {
    id,
    area: 'DE',
    kind: 'victim-support',
    help: 'victim-support',
    focus: 'general',
    talks: true,
    incident: ['threat'],
    background: [],
    mayHead: true,
    listOnly: false,
    needs: ['counselling'],
    police: 'independent',
    phases: ['acute', 'aftercare'],
    anonymous: null,
    free: null,
    languages: ['de'],
    status: 'active',
    regional: false,
    confidence: 'high',
    read: '2026-11',
    contact: PHONE,
    notForIncidents: [],
    ...changes,
  }
}

/** The six questions; the background is not asked where nothing was said, the police not where nothing happened. */
const QUESTIONS_ASKED: readonly Question[] = QUESTIONS.map((id) => ({
  id,
  kind: id === 'incident' || id === 'background' ? 'several' : 'one',
  answers: ANSWERS[id],
  exclusive: id === 'incident' ? ['prevent', 'skip'] : id === 'background' ? ['none'] : [],
  apart: id === 'incident' ? ['past'] : [],
  ask:
    id === 'background'
      ? { unless: { incident: ['skip'] } }
      : id === 'police'
        ? { unless: { incident: ['prevent'] } }
        : {},
}))

const OPEN = { independent: 'first', 'may-forward': 'first', police: 'first', prosecution: 'first' } as const

const POLICY: Policy = {
  limits: { first: 3, more: 5, steps: 3 },
  police: {
    yes: OPEN,
    already: { independent: 'first', 'may-forward': 'first', police: 'more', prosecution: 'more' },
    unsure: { independent: 'first', 'may-forward': 'more', police: 'more', prosecution: 'more' },
    no: { independent: 'first', 'may-forward': 'later', police: 'later', prosecution: 'later' },
  },
  soft: ['prevent', 'disruption', 'internal'],
  hidden: [],
  doors: { hit: [{ id: 'support', offer: { help: ['victim-support'] } }], soft: [] },
  rows: [],
  acuteFirst: { when: { danger: ['now', 'worried'] } },
  hotlineFirst: [],
  raises: [],
  alsoOpenToRoles: ['relative', 'supporter'],
  visibleSteps: [],
  shownSteps: [],
}

/** The hotline of these rules, open on weekdays. */
export const HOTLINE = offer('de-hotline', { kind: 'contact-point', help: 'office', focus: 'officials' })

/** A rulebook of these offers, the hotline beside them, and a policy of few lines. */
export function tinyRules(
  offers: readonly Offer[],
  policy: Partial<Policy> = {},
  steps: Rulebook['steps'] = [],
): Rulebook {
  return {
    questions: QUESTIONS_ASKED,
    policy: { ...POLICY, ...policy },
    site: {
      operator: 'Muster',
      hotline: HOTLINE.id,
      emergency: [],
      reserved: [HOTLINE.id],
      whenClosed: [],
      exit: { de: 'https://muster.example', en: 'https://muster.example', 'de-simple': 'https://muster.example' },
      feedbackMail: 'hilfe@muster.example',
      desk: { hideAfterMinutes: 5 },
    },
    offers: [HOTLINE, ...offers],
    steps,
  }
}

/** What answers say, by those rules, on a Tuesday in December. */
export function said(answers: Answers, policy: Partial<Policy> = {}): Situation {
  return readSituation(tinyRules([], policy), answers, '2026-12-01')
}

/** An offer as a candidate in the order of a situation; it fits by an incident unless a test says otherwise. */
export function candidate(
  one: Offer,
  situation: Situation,
  by: Candidate['by'] = 'incident',
  others: readonly Offer[] = [],
): Candidate {
  return weighing(tinyRules([one, ...others]), situation)(one, by)
}

/** The ids of candidates, in their order. */
export function idsOf(candidates: readonly Candidate[]): readonly string[] {
  return candidates.map((one) => one.offer.id)
}
