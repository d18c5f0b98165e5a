import type { Condition, Offer, Policy, Rulebook } from '../../domain/rulebook/index.ts'
import { mayMatch } from './line.ts'

/** One entry of the rules that carries a condition, by a name that an editor finds again. */
export interface Entry {
  /** `doors.hit/office`, `rows/address`, `raises/3` (counted from 1), `steps/threat`, `questions/police`. */
  readonly id: string
  readonly kind: 'question' | 'policy' | 'step'
  readonly condition: Condition
  /** Offers that the entry may bring in; absent: all of them. */
  readonly brings?: (offer: Offer) => boolean
  /** A line of the table of doors: what it does is found among the classes of doors. */
  readonly isDoor?: true
  /** The rulebook without the entry; absent where it cannot be left out. */
  readonly without?: Rulebook
}

type Lists = 'hidden' | 'rows' | 'hotlineFirst' | 'raises' | 'visibleSteps'
const LISTS: readonly Lists[] = ['hidden', 'rows', 'hotlineFirst', 'raises', 'visibleSteps']
const TABLES = ['hit', 'soft'] as const

/** Holds for nobody: what matches everything is taken out. */
const NEVER: Condition = { unless: {} }

function conditionOf({ when, unless, only }: Condition): Condition {
  return { when, unless, only }
}

/** A list without the entry at a place. */
function left<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index)
}

/** Offers that an entry of a list may bring in: those a row asks for, those mainly there for a need. */
function bringsOf(list: Lists, { rows, raises }: Policy, index: number): Entry['brings'] {
  if (list === 'rows')
    return (offer) =>
      [rows[index]!.offer, rows[index]!.else ?? rows[index]!.offer].some((match) => mayMatch(offer, match))
  return list === 'raises' ? ({ needs }) => raises[index]!.needs.includes(needs[0]!) : undefined
}

/** Entries of the lists and tables of the policy, each with the policy without it. */
function policyEntries(rulebook: Rulebook): readonly Entry[] {
  const { policy } = rulebook
  const entry = (
    id: string,
    condition: Condition,
    without: Policy,
    more: Pick<Entry, 'brings' | 'isDoor'> = {},
  ): Entry => ({
    id,
    kind: 'policy',
    condition: conditionOf(condition),
    ...more,
    without: { ...rulebook, policy: without },
  })
  const listed = LISTS.flatMap((list) =>
    (policy[list] as readonly (Condition & { readonly id?: string })[]).map((one, index) =>
      entry(
        `${list}/${one.id ?? index + 1}`,
        one,
        { ...policy, [list]: left(policy[list] as readonly Condition[], index) },
        { brings: bringsOf(list, policy, index) },
      ),
    ),
  )
  const doors = TABLES.flatMap((table) =>
    policy.doors[table].map((row, index) =>
      entry(
        `doors.${table}/${row.id}`,
        row,
        { ...policy, doors: { ...policy.doors, [table]: left(policy.doors[table], index) } },
        { isDoor: true },
      ),
    ),
  )
  return [...doors, ...listed, entry('acuteFirst', policy.acuteFirst, { ...policy, acuteFirst: NEVER })]
}

/** Every entry of a rulebook that carries a condition, and every line of the tables. */
export function entriesOf(rulebook: Rulebook): readonly Entry[] {
  const { questions, steps } = rulebook
  return [
    ...questions.map(({ id, ask }): Entry => ({ id: `questions/${id}`, kind: 'question', condition: ask })),
    ...policyEntries(rulebook),
    ...steps.map((step): Entry => ({ id: `steps/${step.id}`, kind: 'step', condition: conditionOf(step) })),
  ]
}
