import type { Recommendation } from '../../domain/matching/index.ts'

/** Who stands where; ids in no order. */
export interface Outcome {
  readonly first: readonly string[]
  readonly more: readonly string[]
  readonly later: readonly string[]
  readonly all: readonly string[]
}

/** Who stands where, without order, needs and reasons. */
export function outcomeOf({ first, more, later, all }: Recommendation): Outcome {
  const ids = (entries: readonly { readonly offer: string }[]) => entries.map(({ offer }) => offer).sort()
  return { first: ids(first), more: ids(more), later: ids(later), all: ids(all) }
}
