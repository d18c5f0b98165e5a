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
  NOT_SAID,
  type PoliceAnswer,
  type Question,
  type Rulebook,
} from '../rulebook/index.ts'

/** The answers that count, in the form that matching asks for. */
export interface Situation {
  readonly answers: Answers
  readonly land: Land | null
  readonly role: NamedRole | null
  /** What happened, without `strain`, `past` and `skip`; null where nothing was said about it. */
  readonly incidents: readonly NamedIncident[] | null
  /** What is behind it; null where nothing was said. */
  readonly backgrounds: readonly NamedBackground[] | null
  /** Only incidents were said that hit nobody: prevention, a disrupted meeting, attacks from within. */
  readonly soft: boolean
  readonly strain: boolean
  readonly past: boolean
  /** The police answer; `unsure` where the question was not answered. */
  readonly police: PoliceAnswer
  /** ISO date of the moment, German calendar. */
  readonly today: string
}

/**
 * What several answers say, in the order of the question: the order of choosing does not count (docs/promises.md#8).
 */
function named<Answer extends string, Named extends Answer>(
  given: readonly Answer[] | undefined,
  all: readonly Named[],
): readonly Named[] | null {
  const rest = all.filter((answer) => given?.includes(answer))
  return rest.length === 0 ? null : rest
}

/**
 * What is asked and has not been answered yet counts as not said: the result is possible after every step. An answer
 * given to a question that is still open stays, as on the helpline's page, where a background may be known before the
 * incident.
 */
function withNotSaid(questions: readonly Question[], counted: Answers): Answers {
  let filled = counted
  for (const { id, kind, ask } of questions) {
    if (filled[id] !== undefined || judge(ask, filled) === 'no') continue
    filled = { ...filled, [id]: kind === 'one' ? NOT_SAID[id] : [NOT_SAID[id]] }
  }
  return filled
}

/**
 * Reads a situation out of raw answers; answers to questions that are not asked do not count.
 * @param raw answers as they were given
 * @param today ISO date, German calendar
 */
export function readSituation(rulebook: Rulebook, raw: Answers, today: string): Situation {
  const answers = withNotSaid(rulebook.questions, countedAnswers(rulebook.questions, raw))
  const [location] = answersTo(answers, 'location')
  const role = answers.role ?? NOT_SAID.role
  const incidents = named(answers.incident, NAMED_INCIDENTS)
  return {
    answers,
    land: location === undefined || location === NOT_SAID.location ? null : (location as Land),
    role: role === NOT_SAID.role ? null : role,
    incidents,
    backgrounds: named(answers.background, NAMED_BACKGROUNDS),
    soft: incidents?.every((incident) => rulebook.policy.soft.includes(incident)) ?? false,
    strain: answers.incident?.includes('strain') ?? false,
    past: answers.incident?.includes('past') ?? false,
    police: answers.police ?? NOT_SAID.police,
    today,
  }
}
