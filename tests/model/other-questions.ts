import type { Question } from '../../src/domain/rulebook/index.ts'

/**
 * Questions that are not today's, with other conditions: danger raises the role, the role takes the police away.
 * Nothing in the machine may be written for the six of today.
 */
export const otherQuestions: readonly Question[] = [
  { id: 'danger', kind: 'one', answers: ['now', 'no', 'skip'], exclusive: [], apart: [], ask: {} },
  {
    id: 'role',
    kind: 'several',
    answers: ['staff', 'relative', 'skip'],
    exclusive: ['skip'],
    apart: [],
    ask: { when: { danger: ['now'] } },
  },
  {
    id: 'police',
    kind: 'one',
    answers: ['yes', 'no', 'skip'],
    exclusive: [],
    apart: [],
    ask: { unless: { role: ['staff'] } },
  },
]

/** The same without danger: there is no emergency card to come to. */
export const withoutDanger: readonly Question[] = [
  { id: 'location', kind: 'one', answers: ['SN', 'skip'], exclusive: [], apart: [], ask: {} },
  {
    id: 'incident',
    kind: 'one',
    answers: ['threat', 'prevent'],
    exclusive: [],
    apart: [],
    ask: { when: { location: ['SN'] } },
  },
  {
    id: 'police',
    kind: 'one',
    answers: ['yes', 'no'],
    exclusive: [],
    apart: [],
    ask: { when: { location: ['SN'] }, unless: { incident: ['prevent'] } },
  },
]
