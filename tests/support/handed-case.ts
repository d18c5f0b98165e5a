import { cardOf, type Recommendation } from '../../src/domain/matching/index.ts'
import type { Answers, PoliceValue, Rulebook } from '../../src/domain/rulebook/index.ts'

/** One case from the press or a study, judged before the guide was asked: what must come out of it. */
export interface HandedCase {
  readonly id: string
  readonly title: string
  readonly answers: Answers
  /** German wall time; absent: a Tuesday morning. */
  readonly at?: string
  readonly lang?: string
  readonly emergency?: boolean
  /** One of them is the first door. */
  readonly lead?: readonly string[]
  /** Of each group one is a door. */
  readonly firstAny?: readonly (readonly string[])[]
  /** Of each group one is a door, a row or on the card "talk". */
  readonly openAny?: readonly (readonly string[])[]
  readonly firstNot?: readonly string[]
  readonly openNot?: readonly string[]
  readonly firstNotPolice?: readonly PoliceValue[]
  /** Somebody among doors, rows and "talk" answers at that moment. */
  readonly openNow?: boolean
  /** Of each group one is a visible card. */
  readonly stepsAny?: readonly (readonly string[])[]
  readonly why: string
}

/** Everything that a case may say; a case that says something else would be checked for nothing. */
export const CASE_KEYS: readonly string[] = [
  'id',
  'title',
  'answers',
  'at',
  'lang',
  'emergency',
  'lead',
  'firstAny',
  'openAny',
  'firstNot',
  'openNot',
  'firstNotPolice',
  'openNow',
  'stepsAny',
  'why',
]

/** The moment of a case that names none. */
export const USUAL_MOMENT = '2026-12-01T10:00'

const listed = (ids: readonly string[]) => (ids.length === 0 ? 'nobody' : ids.join(', '))

/**
 * Holds a result against a case. An office, its twins, its regional siblings and the other offices of its house count
 * as one.
 * @param rulebook the rules that the result was made from
 * @returns one sentence for each point that does not hold: the case, the point, what stands instead
 */
export function faultsOf(wanted: HandedCase, result: Recommendation, rulebook: Rulebook): readonly string[] {
  const faults: string[] = []
  const fault = (point: string, instead: string) => void faults.push(`${wanted.id} ${point}; instead: ${instead}`)
  const cards = new Map(rulebook.offers.map((offer) => [offer.id, cardOf(offer, rulebook)]))
  const card = (id: string) => cards.get(id) ?? id
  const meets = (shown: readonly string[], group: readonly string[]) => {
    const names = group.map(card)
    return shown.some((id) => names.includes(card(id)))
  }

  const doors = result.first.map(({ offer }) => offer)
  const open = [...doors, ...result.more.map(({ offer }) => offer)]
  const talk = result.talk.map(({ offer }) => offer)
  const steps = result.steps.slice(0, rulebook.policy.limits.steps)

  if (wanted.emergency !== undefined && result.emergency !== wanted.emergency)
    fault(`emergency: ${wanted.emergency}`, String(result.emergency))
  if (wanted.lead !== undefined && !meets(doors.slice(0, 1), wanted.lead))
    fault(`lead: ${wanted.lead.join(' | ')}`, listed(doors))
  for (const group of wanted.firstAny ?? [])
    if (!meets(doors, group)) fault(`firstAny: ${group.join(' | ')}`, listed(doors))
  for (const group of wanted.openAny ?? [])
    if (!meets([...open, ...talk], group)) fault(`openAny: ${group.join(' | ')}`, listed([...open, ...talk]))
  for (const id of wanted.firstNot ?? []) if (meets(doors, [id])) fault(`firstNot: ${id}`, listed(doors))
  for (const id of wanted.openNot ?? []) if (meets(open, [id])) fault(`openNot: ${id}`, listed(open))
  for (const { offer, police } of result.first)
    if (wanted.firstNotPolice?.includes(police)) fault(`firstNotPolice: ${police}`, offer)
  const answering = [...result.first, ...result.more, ...result.talk].some(({ opening }) => opening.open === true)
  if (wanted.openNow !== undefined && answering !== wanted.openNow)
    fault(`openNow: ${wanted.openNow}`, `${answering} of ${listed([...open, ...talk])}`)
  for (const group of wanted.stepsAny ?? [])
    if (!group.some((id) => steps.includes(id))) fault(`stepsAny: ${group.join(' | ')}`, listed(steps))
  return faults
}
