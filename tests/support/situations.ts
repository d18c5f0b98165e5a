import type { Answers } from '../../src/domain/rulebook/index.ts'

/** Four people who have nothing in common: danger, Land, police, what happened. */
export const FOUR_PEOPLE: readonly Required<Answers>[] = [
  {
    danger: 'now',
    incident: ['threat', 'attack'],
    background: ['far-right', 'racism'],
    location: 'SN',
    role: 'honorary',
    police: 'yes',
  },
  {
    danger: 'no',
    incident: ['online', 'sexual-harassment'],
    background: ['misogyny'],
    location: 'BY',
    role: 'candidate',
    police: 'no',
  },
  {
    danger: 'worried',
    incident: ['doxing', 'stalking'],
    background: ['none'],
    location: 'HH',
    role: 'relative',
    police: 'already',
  },
  { danger: 'skip', incident: ['skip'], background: ['none'], location: 'skip', role: 'skip', police: 'unsure' },
]
