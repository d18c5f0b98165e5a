import { BACKGROUNDS, DANGERS, INCIDENTS, POLICE_ANSWERS, ROLES } from '../../domain/rulebook/index.ts'

const ANSWERS = [...DANGERS, ...INCIDENTS, ...BACKGROUNDS, ...ROLES, ...POLICE_ANSWERS]

/** An answer that says something and is no Land; the texts of the desk have a word for each. */
export type NamedAnswer = Exclude<(typeof ANSWERS)[number], 'skip'>

const NAMED: readonly string[] = ANSWERS.filter((answer) => answer !== 'skip')

/** Whether an answer of any question says something and is no Land. */
export function isNamed(answer: string): answer is NamedAnswer {
  return NAMED.includes(answer)
}
