import { type Recommendation, readSituation } from '../../domain/matching/index.ts'
import { askedQuestions, type Condition, holds, QUESTIONS, type Rulebook } from '../../domain/rulebook/index.ts'
import { answersAt, type Place, type Space } from './answer-space.ts'
import type { Alone } from './check-card.ts'
import { type Entry, entriesOf } from './conditional-entries.ts'
import { locationsOf } from './enumerated-questions.ts'
import { classCount, classesAt, classSpace, leastPlace } from './equivalence-classes.ts'
import { openTries } from './offer-reach.ts'
import type { Study } from './proof-input.ts'
import type { Whole } from './rulebook-by-land.ts'
import { concerns } from './rulebook-projection.ts'
import { inTurns, simplePlaces } from './smallest-first.ts'

/** A condition that does nothing. */
export interface Idle {
  readonly entry: string
  readonly why: 'never-true' | 'always-true' | 'no-effect'
}

/** Whether a condition holds for some answer set, and whether it fails for some; exact, over the classes of the questions that it and the others ask on. */
function truth({ rulebook, space, moments }: Study, { kind, condition, id }: Entry): { yes: boolean; no: boolean } {
  const bare: Rulebook = {
    ...rulebook,
    offers: [],
    steps: [{ id, ...condition }],
    policy: {
      ...rulebook.policy,
      ranks: [],
      firstKindsWhen: [],
      hidden: [],
      lastOfFirst: [],
      acuteFirst: {},
      hotlineFirst: [],
      raises: [],
      together: [],
    },
  }
  const classes = classSpace(bare, space)
  const seen = { yes: false, no: false }
  for (let index = 0; index < classCount(classes) && !(seen.yes && seen.no); index++) {
    const answers = answersAt(space, leastPlace(classes, classesAt(classes, index)))
    const asked = () =>
      askedQuestions(rulebook.questions, answers).some((question) => `questions/${question.id}` === id)
    const counted = () => holds(condition, readSituation(rulebook, answers, moments[0]!.date).answers)
    if (kind === 'question' ? asked() : counted()) seen.yes = true
    else seen.no = true
  }
  return seen
}

function shown({ first, more, later, all, hotline }: Recommendation): string {
  return JSON.stringify([
    first.map(({ offer }) => offer),
    more.map(({ offer, need }) => `${offer} ${need}`),
    later.map(({ offer }) => offer),
    all.length,
    hotline.opensResult,
  ])
}

/** The answers that a condition asks for in its first question with one answer; none fixed where it asks for several at once only. */
function fixedBy(space: Space, { when }: Condition): readonly Partial<Place>[] {
  const question = QUESTIONS.find(
    (id) => when?.[id] !== undefined && space[id].question.kind === 'one' && id !== 'location',
  )
  if (question === undefined) return [{}]
  const { raw } = space[question]
  return (when?.[question] ?? []).flatMap((answer) => {
    const at = raw.findIndex(({ chosen }) => chosen.length === 1 && chosen[0] === answer)
    return at < 0 ? [] : [{ [question]: at }]
  })
}

/**
 * Answer sets that may show the effect of an entry, the simplest first: of a rank those for which the cards that it can concern stand open, of every other
 * entry those that its condition asks for, in each Land.
 */
function tries(study: Study, alone: readonly Alone[], { rank, condition }: Entry): Generator<Place> {
  const { space } = study
  if (rank === undefined) {
    const fixed = fixedBy(space, condition)
    return inTurns(
      locationsOf(space).flatMap((location) => fixed.map((answers) => simplePlaces(space, { location, ...answers }))),
    )
  }
  const cards = alone.filter(({ card }) => concerns(card.offers, rank.offer))
  return inTurns(cards.map((one) => openTries(study, one, new Set(one.card.offers.map(({ id }) => id)))))
}

/** Conditions that can never be true, that are always true, and entries without which every tried recommendation stays the same. */
export function idleConditions(
  study: Study,
  whole: Whole,
  alone: readonly Alone[],
  limit: (entry: string) => number,
  isMine: (index: number) => boolean = () => true,
): readonly Idle[] {
  const [now] = study.moments
  const mine = entriesOf(study.rulebook).filter((_, index) => isMine(index))
  return mine.flatMap((entry): Idle[] => {
    const { when, unless } = entry.condition
    if (when !== undefined || unless !== undefined) {
      const { yes, no } = truth(study, entry)
      if (!yes) return [{ entry: entry.id, why: 'never-true' }]
      if (!no) return [{ entry: entry.id, why: 'always-true' }]
    }
    if (entry.without === undefined || entry.kind !== 'policy') return []
    const lands = new Map<Rulebook, Rulebook>()
    let tried = 0
    for (const place of tries(study, alone, entry)) {
      const answers = answersAt(study.space, place)
      if (tried === limit(entry.id)) break
      const { rulebook } = study
      if (!holds(entry.condition, readSituation(rulebook, answers, now!.date).answers)) continue
      tried += 1
      const here = whole.rulebook(answers.location)
      // Made once a Land: `recommend` prepares a rulebook when it first sees it.
      const without = lands.get(here) ?? { ...here, policy: entry.without.policy }
      lands.set(here, without)
      if (shown(study.judge(here, answers, now!)) !== shown(study.judge(without, answers, now!))) return []
    }
    return [{ entry: entry.id, why: 'no-effect' }]
  })
}
