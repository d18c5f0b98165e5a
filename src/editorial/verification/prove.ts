import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import { sizeOf } from './answer-space.ts'
import { unseenAnswers } from './check-answers.ts'
import { doorsOverAll } from './check-doors.ts'
import { frameBroken } from './check-emergency-and-hotline.ts'
import { type Alone, lookAlone } from './check-offer.ts'
import { overLimit } from './check-section-limits.ts'
import { entriesOf } from './conditional-entries.ts'
import { type Idle, idleConditions } from './dead-conditions.ts'
import { locationsOf } from './enumerated-questions.ts'
import type { Violation } from './invariants.ts'
import { type Reach, reachOf } from './offer-reach.ts'
import type { Recommend } from './outcome-table.ts'
import { ofLand, type Study, studyOf } from './proof-input.ts'
import { Whole } from './rulebook-by-land.ts'
import { confirmed, type Raw } from './validate-counterexamples.ts'

/** What the proof found. */
export interface Proof {
  readonly violations: readonly Violation[]
  readonly reach: readonly Reach[]
  readonly idle: readonly Idle[]
  /** Raw answer sets of the whole space. */
  readonly answerSets: number
  /** Classes of answer sets for which `recommend` was asked, over all offers and over the doors of all Länder. */
  readonly classes: number
}

export interface ProofOptions {
  /** Answer sets tried at most for an example (reach, effect, a hidden violation). */
  readonly tries?: number
  /** Offers and conditions whose example nobody misses: a short look tells whether one has come up. */
  readonly known?: ReadonlySet<string>
  /** What judges; the real `recommend` unless a test breaks it. */
  readonly judge?: Recommend
}

/** Which part of the work a thread does: every `of`-th piece, from `part` on. */
export interface Share {
  readonly part: number
  readonly of: number
}

export const TRIES = 2000

/** How many are tried for a known exception. */
const SHORT_LOOK = 60

/** First half: every offer of a share by itself, at every moment that matters to it. */
export function lookAtOffers(study: Study, { part, of }: Share, done: () => void = () => {}): readonly Alone[] {
  const [today, ...later] = study.moments
  return study.rulebook.offers
    .filter((_, index) => index % of === part)
    .flatMap((offer) => {
      const moments = offer.endsOn === undefined ? [today!] : [today!, ...later]
      const looked = moments.map((now) => lookAlone(study, offer, now))
      done()
      return looked
    })
}

/** What one share found, before its violations are put together. */
export interface Findings {
  readonly raw: readonly Raw[]
  readonly reach: readonly Reach[]
  readonly idle: readonly Idle[]
  readonly classes: number
  /** Lines of the table of doors that have an effect. */
  readonly effective: ReadonlySet<string>
}

/** The offers as they stand at a moment. */
function atMoment(alone: readonly Alone[], now: WallTime): readonly Alone[] {
  return alone.filter(({ offer, now: looked }) => offer.endsOn === undefined || looked.date === now.date)
}

/** Answers that show nothing of their own, as entries without effect. */
function unseen(study: Study, whole: Whole): readonly Idle[] {
  return unseenAnswers(study, whole, study.moments[0]!).map(({ question, answer }) => ({
    entry: `answers/${question}/${answer}`,
    why: 'unseen',
  }))
}

/** Second half: what only shows when offers stand together; and examples. */
export function lookAtAll(
  study: Study,
  alone: readonly Alone[],
  share: Share,
  tries: number,
  known: ReadonlySet<string>,
): Findings {
  const { part, of } = share
  const isMine = (index: number) => index % of === part
  const limit = (id: string) => (known.has(id) ? Math.min(SHORT_LOOK, tries) : tries)
  const [today] = study.moments
  const raw: Raw[] = []
  let classes = 0
  const effective = new Set<string>()
  for (const now of study.moments) {
    const ending = study.rulebook.offers.filter(({ endsOn }) => endsOn !== undefined)
    const locations = locationsOf(study.space).filter((location, index) => {
      const land = study.space.location.raw[location]!.chosen[0]
      return isMine(index) && (now === today || ofLand(ending, land).length > 0)
    })
    const doors = doorsOverAll(study, locations, now)
    classes += doors.classes
    for (const line of doors.effective) effective.add(line)
    for (const { place, ...broken } of doors.broken) raw.push({ ...broken, now, places: [place] })
  }
  const whole = new Whole(study)
  const present = atMoment(alone, today!)
  if (part === 0) {
    for (const { place, ...broken } of frameBroken(study, present))
      raw.push({ ...broken, now: today!, places: [place] })
    const over = overLimit(study, whole, tries)
    if (over !== undefined) raw.push({ invariant: 'limits', now: today!, places: [over] })
  }
  return {
    raw,
    reach: present.filter((_, index) => isMine(index)).map((one) => reachOf(study, whole, one, limit)),
    idle: [...idleConditions(study, whole, limit, isMine), ...(part === of - 1 ? unseen(study, whole) : [])],
    classes,
    effective,
  }
}

/** Lines of the table of doors that no share found to have an effect, and that are no riddle of their own condition. */
function idleLines({ rulebook }: Study, findings: readonly Findings[]): readonly Idle[] {
  const known = new Set(findings.flatMap(({ idle, effective }) => [...idle.map(({ entry }) => entry), ...effective]))
  return entriesOf(rulebook)
    .filter(({ id, isDoor }) => isDoor && !known.has(id))
    .map(({ id }) => ({ entry: id, why: 'no-effect' }))
}

/**
 * Puts the findings of all shares together; each violation with an answer set that shows it in the whole rulebook,
 * where there is one.
 */
export function together(study: Study, alone: readonly Alone[], findings: readonly Findings[], tries: number): Proof {
  const raw: readonly Raw[] = [...alone.flatMap(({ broken }) => broken), ...findings.flatMap((one) => one.raw)]
  return {
    violations: confirmed(study, raw, tries),
    reach: findings.flatMap(({ reach }) => reach).sort((a, b) => (a.offer < b.offer ? -1 : 1)),
    idle: [...findings.flatMap(({ idle }) => idle), ...idleLines(study, findings)],
    answerSets: sizeOf(study.space),
    classes:
      alone.reduce((sum, { profile }) => sum + profile.outcome.length, 0) +
      findings.reduce((sum, one) => sum + one.classes, 0),
  }
}

/**
 * Proves a rulebook over every raw answer set: the invariants, the reach of each offer, the use of each condition
 * (decision 0012). In this thread.
 * @param now German wall time; days ahead on which an offer ends are looked at too
 */
export function prove(rulebook: Rulebook, now: WallTime, options: ProofOptions = {}): Proof {
  const { tries = TRIES, judge = recommend, known = new Set() } = options
  const study = studyOf(rulebook, now, judge)
  const share = { part: 0, of: 1 }
  const alone = lookAtOffers(study, share)
  return together(study, alone, [lookAtAll(study, alone, share, tries, known)], tries)
}
