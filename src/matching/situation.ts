import {
  type Answers,
  answersTo,
  BACKGROUNDS,
  type Background,
  countedAnswers,
  INCIDENTS,
  type Incident,
  type Land,
  type PoliceAnswer,
  type Role,
  type Rulebook,
} from '../rulebook/index.ts'

/** The answers that count, in the form that matching asks for. */
export interface Situation {
  readonly answers: Answers
  readonly land: Land | null
  readonly role: Role | null
  /** What happened; null where nothing was said about it. */
  readonly incidents: readonly Incident[] | null
  /** What it was about; null where nothing was said. */
  readonly backgrounds: readonly Background[] | null
  /** The police answer; `skip` where the question was not answered. */
  readonly police: PoliceAnswer
  /** ISO date of the moment, German calendar. */
  readonly today: string
}

/** What several answers say, in the order of the question: in which order they were chosen does not count (DESIGN, promise 8). */
function said<T extends string>(
  given: readonly T[] | undefined,
  all: readonly T[],
  saysNothing: readonly T[],
): readonly T[] | null {
  const rest = all.filter((answer) => given?.includes(answer) && !saysNothing.includes(answer))
  return rest.length === 0 ? null : rest
}

/** What has not been answered yet counts as skipped: the result is possible after every step (DESIGN 3). */
const SKIPPED: Answers = {
  danger: 'skip',
  incident: ['skip'],
  background: ['skip'],
  location: 'skip',
  role: 'skip',
  police: 'skip',
}

function withSkips(raw: Answers): Answers {
  const given = Object.entries(raw).filter(([, answer]) => answer !== undefined && answer.length > 0)
  return { ...SKIPPED, ...Object.fromEntries(given) }
}

/** Reads a situation out of raw answers; answers to questions that are not asked fall away (DESIGN 3). */
export function readSituation(rulebook: Rulebook, raw: Answers, today: string): Situation {
  const answers = countedAnswers(rulebook.questions, withSkips(raw))
  const { openIncidents, openBackgrounds } = rulebook.policy
  const [location] = answersTo(answers, 'location')
  const role = answers.role ?? 'skip'
  return {
    answers,
    land: location === undefined || location === 'skip' ? null : (location as Land),
    role: role === 'skip' ? null : role,
    incidents: said(answers.incident, INCIDENTS, openIncidents),
    backgrounds: said(answers.background, BACKGROUNDS, openBackgrounds),
    police: answers.police ?? 'skip',
    today,
  }
}
