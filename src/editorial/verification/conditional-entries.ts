import type { Condition, Policy, Rulebook } from '../../domain/rulebook/index.ts'

/** One entry of the rules that carries a condition, by a name that an editor finds again. */
export interface Entry {
  /** `ranks/training`, `raises/3` (counted from 1), `steps/threat`, `questions/police`. */
  readonly id: string
  readonly kind: 'question' | 'policy' | 'step'
  readonly condition: Condition
  /** Only these offers are ranked by it; absent: it may concern any. */
  readonly rank?: Policy['ranks'][number]
  /** The rulebook without the entry; absent where it cannot be left out. */
  readonly without?: Rulebook
}

type Lists = 'firstKindsWhen' | 'hidden' | 'ranks' | 'lastOfFirst' | 'hotlineFirst' | 'raises' | 'together'
const LISTS: readonly Lists[] = [
  'firstKindsWhen',
  'hidden',
  'ranks',
  'lastOfFirst',
  'hotlineFirst',
  'raises',
  'together',
]

/** Holds for nobody: what matches everything is taken out. */
const NEVER: Condition = { unless: {} }

/** Every entry of a rulebook that carries a condition, and every rank. */
export function entriesOf(rulebook: Rulebook): readonly Entry[] {
  const { policy, questions, steps } = rulebook
  const listed = LISTS.flatMap((list) =>
    policy[list].map((entry, index): Entry => {
      const without: Policy = {
        ...policy,
        [list]: (policy[list] as readonly Condition[]).filter((_, at) => at !== index),
      }
      const rank = list === 'ranks' ? policy.ranks[index] : undefined
      return {
        id: `${list}/${rank?.id ?? index + 1}`,
        kind: 'policy',
        condition: { when: entry.when, unless: entry.unless },
        ...(rank === undefined ? {} : { rank }),
        without: { ...rulebook, policy: without },
      }
    }),
  )
  return [
    ...questions.map(({ id, ask }): Entry => ({ id: `questions/${id}`, kind: 'question', condition: ask })),
    ...listed,
    {
      id: 'acuteFirst',
      kind: 'policy',
      condition: policy.acuteFirst,
      without: { ...rulebook, policy: { ...policy, acuteFirst: NEVER } },
    },
    ...steps.map(({ id, when, unless }): Entry => ({ id: `steps/${id}`, kind: 'step', condition: { when, unless } })),
  ]
}
