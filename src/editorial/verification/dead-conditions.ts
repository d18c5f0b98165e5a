import { type Recommendation, readSituation } from '../../domain/matching/index.ts'
import {
  type Answers,
  answersTo,
  askedQuestions,
  type Condition,
  holds,
  QUESTIONS,
  type Rulebook,
} from '../../domain/rulebook/index.ts'
import { answersAt, type Place, type Space } from './answer-space.ts'
import { type Entry, entriesOf } from './conditional-entries.ts'
import { locationsOf } from './enumerated-questions.ts'
import { classCount, classesAt, classSpace, leastPlace } from './equivalence-classes.ts'
import { madeFor } from './offer-reach.ts'
import type { Study } from './proof-input.ts'
import type { Whole } from './rulebook-by-land.ts'
import { projected } from './rulebook-projection.ts'
import { inTurns, simplePlaces } from './smallest-first.ts'

/** A condition that does nothing, or an answer that shows nothing of its own. */
export interface Idle {
  readonly entry: string
  readonly why: 'never-true' | 'always-true' | 'no-effect' | 'unseen'
}

/**
 * Whether a condition holds for some answer set, and whether it fails for some; exact, over the classes of the
 * questions that it and the others ask on.
 */
function truth({ rulebook, space, moments }: Study, { kind, condition, id }: Entry): { yes: boolean; no: boolean } {
  const bare: Rulebook = { ...projected(rulebook, []), steps: [{ id, ...condition }] }
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

function shown({ first, more, later, all, hotline, steps }: Recommendation): string {
  return JSON.stringify([
    first.map(({ offer }) => offer),
    more.map(({ offer, need }) => `${offer} ${need}`),
    later.map(({ offer }) => offer),
    all.length,
    hotline.opensResult,
    steps,
  ])
}

/**
 * A condition's answers to its first question with one answer and to its incidents, as raw answers; none fixed where it
 * asks for none.
 */
function fixedBy(space: Space, { when, only }: Condition): readonly Partial<Place>[] {
  const asked = QUESTIONS.filter((id) => id !== 'location' && (when?.[id] ?? only?.[id]) !== undefined)
  return asked.reduce<readonly Partial<Place>[]>(
    (fixed, id) => {
      const at = (when?.[id] ?? only?.[id])!.flatMap((answer) => {
        const index = space[id].raw.findIndex(({ chosen }) => chosen.length === 1 && chosen[0] === answer)
        return index < 0 ? [] : [index]
      })
      return fixed.flatMap((places) => at.map((index) => ({ ...places, [id]: index })))
    },
    [{}],
  )
}

/** Länder that are tried before all others: what an entry does seldom depends on the Land. */
const NEAR = 3
const NEAR_TRIES = 800

/**
 * Answer sets that may show the effect of an entry, the simplest first: those that its condition asks for, in a few
 * Länder, then in each; then any.
 */
function* places(space: Space, condition: Condition): Generator<Place> {
  const fixed = fixedBy(space, condition)
  const lands = locationsOf(space)
  const near = lands.slice(0, NEAR)
  const turns = near.flatMap((location) => fixed.map((answers) => simplePlaces(space, { location, ...answers })))
  let tried = 0
  for (const place of inTurns(turns)) {
    if (tried++ === NEAR_TRIES) break
    yield place
  }
  yield* inTurns(lands.flatMap((location) => fixed.map((answers) => simplePlaces(space, { location, ...answers }))))
  yield* inTurns(lands.map((location) => simplePlaces(space, { location })))
}

/**
 * Answer sets that may show the effect of an entry: what the offers were made for that it may bring in, with each
 * answer to the police question; then those that its condition asks for.
 */
function* tries({ space, rulebook }: Study, { condition, brings }: Entry): Generator<Answers> {
  const polices = [undefined, ...space.police.question.answers] as readonly Answers['police'][]
  if (brings !== undefined)
    for (const offer of rulebook.offers.filter(brings))
      for (const answers of madeFor(offer))
        for (const police of polices) yield police === undefined ? answers : { ...answers, police }
  for (const place of places(space, condition)) yield answersAt(space, place)
}

/**
 * Conditions that can never be true, that are always true, and entries without which every tried recommendation stays
 * the same.
 */
export function idleConditions(
  study: Study,
  whole: Whole,
  limit: (entry: string) => number,
  isMine: (index: number) => boolean = () => true,
): readonly Idle[] {
  const [now] = study.moments
  const mine = entriesOf(study.rulebook).filter((_, index) => isMine(index))
  return mine.flatMap((entry): Idle[] => {
    const { when, unless, only } = entry.condition
    if (when !== undefined || unless !== undefined || only !== undefined) {
      const { yes, no } = truth(study, entry)
      if (!yes) return [{ entry: entry.id, why: 'never-true' }]
      if (!no) return [{ entry: entry.id, why: 'always-true' }]
    }
    if (entry.without === undefined || entry.isDoor) return []
    const lands = new Map<Rulebook, Rulebook>()
    let tried = 0
    for (const answers of tries(study, entry)) {
      if (tried === limit(entry.id)) break
      const { rulebook } = study
      if (!holds(entry.condition, readSituation(rulebook, answers, now!.date).answers)) continue
      tried += 1
      const here = whole.rulebook(answersTo(answers, 'location')[0])
      // Made once a Land: `recommend` prepares a rulebook when it first sees it.
      const without = lands.get(here) ?? { ...here, policy: entry.without.policy }
      lands.set(here, without)
      if (shown(study.judge(here, answers, now!)) !== shown(study.judge(without, answers, now!))) return []
    }
    return [{ entry: entry.id, why: 'no-effect' }]
  })
}
