import type { Rulebook } from '../../domain/rulebook/index.ts'
import { askedQuestions } from '../../domain/rulebook/index.ts'
import { answersAt, type Place, type Space } from './answer-space.ts'
import type { Alone } from './check-offer.ts'
import { classCount, classesAt, classSpace, leastPlace } from './equivalence-classes.ts'
import { type Invariant, STRAIN_CARD } from './invariants.ts'
import type { Study } from './proof-input.ts'
import { projected } from './rulebook-projection.ts'

/** A rule of the frame around the sections that some answer set breaks. */
export interface FrameBroken {
  readonly invariant: Invariant
  readonly offer?: string
  readonly place: Place
}

/** What docs/matching-rules.md allows at most, whatever the policy says. */
export const MOST = { first: 3, more: 5 } as const

function nowhere(space: Space): Place {
  return Object.fromEntries(Object.keys(space).map((id) => [id, 0])) as Place
}

/** An offer that everybody must find: where it is not among all offers, or has no telephone. */
function missing({ space, rulebook }: Study, alone: readonly Alone[], id: string): Place | undefined {
  const one = alone.find((looked) => looked.offer.id === id)
  const offer = rulebook.offers.find((candidate) => candidate.id === id)
  if (one === undefined || offer === undefined) return nowhere(space)
  const { classes, outcome, outcomes } = one.profile
  for (const [index, number] of outcome.entries())
    if (!outcomes[number]!.all.includes(id)) return leastPlace(classes, classesAt(classes, index))
  return undefined
}

/**
 * An answer set without the card about strain. Only the card's own condition decides: other cards never push it out of
 * the list.
 */
function withoutStrainCard({ rulebook, space, judge, moments }: Study): Place | undefined {
  const steps = rulebook.steps.filter(({ id }) => id === STRAIN_CARD)
  const bare: Rulebook = { ...projected(rulebook, []), steps }
  const classes = classSpace(bare, space)
  for (let index = 0; index < classCount(classes); index++) {
    const place = leastPlace(classes, classesAt(classes, index))
    if (!judge(bare, answersAt(space, place), moments[0]!).steps.includes(STRAIN_CARD)) return place
  }
  return undefined
}

function emergencyBroken({ rulebook, space, judge, moments }: Study): Place | undefined {
  const bare: Rulebook = projected(rulebook, [])
  const classes = classSpace(bare, space)
  for (let index = 0; index < classCount(classes); index++) {
    for (const danger of space.danger.raw.keys()) {
      const place = { ...leastPlace(classes, classesAt(classes, index)), danger }
      const answers = answersAt(space, place)
      const { emergency, hotline } = judge(bare, answers, moments[0]!)
      const asked = askedQuestions(rulebook.questions, answers).some(({ id }) => id === 'danger')
      if (emergency !== (answers.danger === 'now') || !asked || hotline.offer !== rulebook.site.hotline) return place
    }
  }
  return undefined
}

/**
 * Danger leads to the emergency card with its numbers (docs/promises.md#3), and the hotline is there for everybody
 * (docs/promises.md#1).
 */
export function frameBroken(study: Study, alone: readonly Alone[]): readonly FrameBroken[] {
  const { site, offers } = study.rulebook
  const broken: FrameBroken[] = []
  const danger = emergencyBroken(study)
  if (danger !== undefined) broken.push({ invariant: 'danger-first', place: danger })
  const strain = withoutStrainCard(study)
  if (strain !== undefined) broken.push({ invariant: 'strain-card', place: strain })
  for (const id of site.emergency) {
    const place = missing(study, alone, id)
    if (place !== undefined) broken.push({ invariant: 'danger-first', offer: id, place })
  }
  const place = missing(study, alone, site.hotline)
  const hotline = offers.find(({ id }) => id === site.hotline)
  if (place !== undefined || hotline?.contact.phones.length === 0)
    broken.push({ invariant: 'hotline-always', offer: site.hotline, place: place ?? nowhere(study.space) })
  return broken
}
