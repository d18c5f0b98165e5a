import { recommend, type WallTime } from '../../domain/matching/index.ts'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import { sizeOf } from './answer-space.ts'
import { type Alone, lookAlone } from './check-card.ts'
import { frameBroken } from './check-emergency-and-hotline.ts'
import { withoutIndependent } from './check-independent-first.ts'
import { inLand, uncovered } from './check-never-empty.ts'
import { overLimit } from './check-section-limits.ts'
import { type Idle, idleConditions } from './dead-conditions.ts'
import { locationsOf } from './enumerated-questions.ts'
import type { Violation } from './invariants.ts'
import type { Card } from './offer-cards.ts'
import { type Reach, reachOf } from './offer-reach.ts'
import type { Recommend } from './outcome-table.ts'
import { mayEnd, type Study, studyOf } from './proof-input.ts'
import { Whole } from './rulebook-by-land.ts'
import { confirmed, type Raw } from './validate-counterexamples.ts'

/** What the proof found. */
export interface Proof {
  readonly violations: readonly Violation[]
  readonly reach: readonly Reach[]
  readonly idle: readonly Idle[]
  /** Raw answer sets of the whole space. */
  readonly answerSets: number
  /** Classes of answer sets for which `recommend` was asked, over all cards. */
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

export const TRIES = 6000

/** How many are tried for a known exception. */
const SHORT_LOOK = 200

/** First half: every card of a share by itself, at every moment that matters to it. */
export function lookAtCards(study: Study, { part, of }: Share, done: () => void = () => {}): readonly Alone[] {
  const [today, ...later] = study.moments
  return study.cards
    .filter((_, index) => index % of === part)
    .flatMap((card: Card) => {
      const moments = mayEnd(card) ? [today!, ...later] : [today!]
      const looked = moments.map((now) => lookAlone(study, card, now))
      done()
      return looked
    })
}

/** What one share found, before its violations are put together. */
export interface Findings {
  readonly raw: readonly Raw[]
  readonly reach: readonly Reach[]
  readonly idle: readonly Idle[]
}

/** The cards as they stand at a moment. */
function atMoment(alone: readonly Alone[], now: WallTime): readonly Alone[] {
  return alone.filter((one) => !mayEnd(one.card) || one.now.date === now.date)
}

/** Second half: what only shows when cards stand together; and examples. */
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
  for (const now of study.moments) {
    const here = atMoment(alone, now)
    const ending = alone.filter(({ card }) => mayEnd(card))
    const locations = locationsOf(study.space).filter(
      (location, index) => isMine(index) && (now === today || inLand(study, ending, location).length > 0),
    )
    const empty = uncovered(study, here, locations)
    if (empty !== undefined) raw.push({ invariant: 'never-empty', now, places: [empty.place], count: empty.count })
    const lonely = withoutIndependent(study, here, locations, now)
    if (lonely !== undefined)
      raw.push({ invariant: 'independent-beside', now, places: [lonely.place], count: lonely.count })
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
    reach: present.filter((_, index) => isMine(index)).flatMap((one) => reachOf(study, whole, one, limit)),
    idle: idleConditions(study, whole, present, limit, isMine),
  }
}

/** Puts the findings of all shares together; each violation with an answer set that shows it in the whole rulebook, where there is one. */
export function together(study: Study, alone: readonly Alone[], findings: readonly Findings[], tries: number): Proof {
  const raw: readonly Raw[] = [...alone.flatMap(({ broken }) => broken), ...findings.flatMap((one) => one.raw)]
  return {
    violations: confirmed(study, raw, tries),
    reach: findings.flatMap(({ reach }) => reach).sort((a, b) => (a.offer < b.offer ? -1 : 1)),
    idle: findings.flatMap(({ idle }) => idle),
    answerSets: sizeOf(study.space),
    classes: alone.reduce((sum, { profile }) => sum + profile.outcome.length, 0),
  }
}

/**
 * Proves a rulebook over every raw answer set: the invariants, the reach of each offer, the use of each condition (docs/decisions/0012). In this thread.
 * @param now German wall time; days ahead on which an offer ends are looked at too
 */
export function prove(rulebook: Rulebook, now: WallTime, options: ProofOptions = {}): Proof {
  const { tries = TRIES, judge = recommend, known = new Set() } = options
  const study = studyOf(rulebook, now, judge)
  const share = { part: 0, of: 1 }
  const alone = lookAtCards(study, share)
  return together(study, alone, [lookAtAll(study, alone, share, tries, known)], tries)
}
