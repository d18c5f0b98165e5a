import type {
  Answers,
  Incident,
  Land,
  NamedBackground,
  NamedIncident,
  NamedRole,
  PoliceAnswer,
} from '../../src/domain/rulebook/index.ts'

/**
 * What a person said, written a second time without the code under test, so that the two can disagree.
 */
export interface Said {
  readonly danger: boolean
  readonly worried: boolean
  /** What happened; empty where nothing was said. */
  readonly incidents: readonly NamedIncident[]
  /** What it was about, where the question is asked; empty where nothing was said. */
  readonly backgrounds: readonly NamedBackground[]
  readonly land: Land | null
  readonly role: NamedRole | null
  /** `skip` where nothing was said or the question is not asked – but a given “no” binds. */
  readonly police: PoliceAnswer
}

/** Answers to the second question after which there is nothing to ask about a background. */
const WITHOUT_BACKGROUND: readonly Incident[] = ['prevent', 'internal', 'skip']

export function saidBy(answers: Answers): Said {
  const incident = answers.incident ?? []
  const asksBackground = incident.length === 0 || incident.some((one) => !WITHOUT_BACKGROUND.includes(one))
  const asksPolice = !incident.includes('prevent')
  return {
    danger: answers.danger === 'now',
    worried: answers.danger === 'worried',
    incidents: incident.filter((one) => one !== 'other' && one !== 'skip'),
    backgrounds: asksBackground ? (answers.background ?? []).filter((one) => one !== 'none' && one !== 'skip') : [],
    land: answers.location === undefined || answers.location === 'skip' ? null : answers.location,
    role: answers.role === undefined || answers.role === 'skip' ? null : answers.role,
    police: asksPolice || answers.police === 'no' ? (answers.police ?? 'skip') : 'skip',
  }
}
