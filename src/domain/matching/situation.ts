import {
  type Answers,
  answersTo,
  countedAnswers,
  judge,
  type Land,
  NAMED_BACKGROUNDS,
  NAMED_INCIDENTS,
  type NamedBackground,
  type NamedIncident,
  type NamedRole,
  type PoliceAnswer,
  type Question,
  type Rulebook,
} from '../rulebook/index.ts'

/** The answers that count, in the form that matching asks for. */
export interface Situation {
  readonly answers: Answers
  readonly land: Land | null
  readonly role: NamedRole | null
  /** What happened; null where nothing was said about it. */
  readonly incidents: readonly NamedIncident[] | null
  /** What it was about; null where nothing was said. */
  readonly backgrounds: readonly NamedBackground[] | null
  /** The police answer; `skip` where the question was not answered. */
  readonly police: PoliceAnswer
  /** ISO date of the moment, German calendar. */
  readonly today: string
}

/** What several answers say, in the order of the question: in which order they were chosen does not count (DESIGN, promise 8). */
function said<Answer extends string, Named extends Answer>(
  given: readonly Answer[] | undefined,
  all: readonly Named[],
  saysNothing: readonly Answer[],
): readonly Named[] | null {
  const rest = all.filter((answer) => given?.includes(answer) && !saysNothing.includes(answer))
  return rest.length === 0 ? null : rest
}

/**
 * What is asked and has not been answered yet counts as skipped: the result is possible after every step (DESIGN 3). An answer given to a question that is
 * still open stays, as on the helpline's page, where a background may be known before the incident.
 */
function withSkips(questions: readonly Question[], counted: Answers): Answers {
  let filled = counted
  for (const { id, kind, ask } of questions) {
    if (filled[id] !== undefined || judge(ask, filled) === 'no') continue
    filled = { ...filled, [id]: kind === 'one' ? 'skip' : ['skip'] }
  }
  return filled
}

/** Reads a situation out of raw answers; answers to questions that are not asked fall away (DESIGN 3). */
export function readSituation(rulebook: Rulebook, raw: Answers, today: string): Situation {
  const answers = withSkips(rulebook.questions, countedAnswers(rulebook.questions, raw))
  const { openIncidents, openBackgrounds } = rulebook.policy
  const [location] = answersTo(answers, 'location')
  const role = answers.role ?? 'skip'
  return {
    answers,
    land: location === undefined || location === 'skip' ? null : (location as Land),
    role: role === 'skip' ? null : role,
    incidents: said(answers.incident, NAMED_INCIDENTS, openIncidents),
    backgrounds: said(answers.background, NAMED_BACKGROUNDS, openBackgrounds),
    police: answers.police ?? 'skip',
    today,
  }
}
