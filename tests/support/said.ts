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
 * What somebody said, written a second time, without the code under test, so that the two can disagree
 * (docs/matching-rules.md#words).
 */
export interface Said {
  readonly danger: boolean
  readonly worried: boolean
  /** What happened; empty where nothing was said. */
  readonly incidents: readonly NamedIncident[]
  /** Somebody cannot go on. */
  readonly strain: boolean
  /** It was some time ago. */
  readonly past: boolean
  /** What it was about, where the question is asked; empty where nothing was said. */
  readonly backgrounds: readonly NamedBackground[]
  readonly land: Land | null
  readonly role: NamedRole | null
  /** `unsure` where nothing was said or the question is not asked – but a given "no" binds. */
  readonly police: PoliceAnswer
}

/** Answers to the second question that alone leave nothing to ask about a background. */
const WITHOUT_BACKGROUND: readonly Incident[] = ['skip', 'strain']
const NOT_WHAT_HAPPENED: readonly Incident[] = ['skip', 'strain', 'past']

export function saidBy(answers: Answers): Said {
  const incident = answers.incident ?? []
  const asksBackground = incident.length === 0 || incident.some((one) => !WITHOUT_BACKGROUND.includes(one))
  const asksPolice =
    incident.length === 0 || (!incident.includes('prevent') && incident.some((one) => one !== 'strain'))
  return {
    danger: answers.danger === 'now',
    worried: answers.danger === 'worried',
    incidents: incident.filter((one): one is NamedIncident => !NOT_WHAT_HAPPENED.includes(one)),
    strain: incident.includes('strain'),
    past: incident.includes('past'),
    backgrounds: asksBackground ? (answers.background ?? []).filter((one) => one !== 'none') : [],
    land: answers.location === undefined || answers.location === 'skip' ? null : answers.location,
    role: answers.role === undefined || answers.role === 'skip' ? null : answers.role,
    police: asksPolice || answers.police === 'no' ? (answers.police ?? 'unsure') : 'unsure',
  }
}
