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

/** A choice as the form allows it: one answer that stands alone, or some of the others. */
function choice<T extends string>(all: readonly T[], alone: readonly T[]): fc.Arbitrary<T[]> {
  const others = all.filter((answer) => !alone.includes(answer))
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...alone).map((answer) => [answer]) },
    { weight: 4, arbitrary: fc.uniqueArray(fc.constantFrom(...others), { minLength: 1, maxLength: 4 }) },
  )
}

const danger: fc.Arbitrary<Danger> = fc.constantFrom(...DANGERS)
const incident: fc.Arbitrary<Incident[]> = choice(INCIDENTS, ['prevent', 'skip'])
const background: fc.Arbitrary<Background[]> = choice(BACKGROUNDS, ['none', 'skip'])

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
