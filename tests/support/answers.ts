import fc from 'fast-check'
import {
  type Answers,
  BACKGROUNDS,
  type Background,
  DANGERS,
  type Danger,
  INCIDENTS,
  type Incident,
  LANDS,
  POLICE_ANSWERS,
  ROLES,
} from '../../src/domain/rulebook/index.ts'

/**
 * A choice as the form allows it: one answer that stands alone, or some of the others; those that stand apart go with
 * any.
 */
function choice<T extends string>(all: readonly T[], alone: readonly T[], apart: readonly T[] = []): fc.Arbitrary<T[]> {
  const others = all.filter((answer) => !alone.includes(answer) && !apart.includes(answer))
  const chosen = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...alone).map((answer) => [answer]) },
    { weight: 4, arbitrary: fc.uniqueArray(fc.constantFrom(...others), { minLength: 1, maxLength: 4 }) },
  )
  const beside = fc.subarray([...apart])
  const together = fc.tuple(chosen, beside).map(([some, more]): T[] => [...some, ...more])
  if (apart.length === 0) return together
  return fc.oneof(
    { weight: 9, arbitrary: together },
    { weight: 1, arbitrary: fc.subarray([...apart], { minLength: 1 }) },
  )
}

const danger: fc.Arbitrary<Danger> = fc.constantFrom(...DANGERS)
const incident: fc.Arbitrary<Incident[]> = choice(INCIDENTS, ['prevent', 'skip'], ['past'])
const background: fc.Arbitrary<Background[]> = choice(BACKGROUNDS, ['none'])

/**
 * Any answers that a person, a form or a command can give: each question answered or not, answers to questions that are
 * not asked included.
 */
export const rawAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    danger,
    incident,
    background,
    location: fc.constantFrom(...LANDS, 'skip' as const),
    role: fc.constantFrom(...ROLES),
    police: fc.constantFrom(...POLICE_ANSWERS),
  },
  { requiredKeys: [] },
)

/** Answers to every question. */
export const fullAnswers: fc.Arbitrary<Required<Answers>> = fc.record({
  danger,
  incident,
  background,
  location: fc.constantFrom(...LANDS, 'skip' as const),
  role: fc.constantFrom(...ROLES),
  police: fc.constantFrom(...POLICE_ANSWERS),
})
