import { isSuch } from '../../domain/matching/index.ts'
import type {
  AnswerMatch,
  Condition,
  Offer,
  OfferMatch,
  Policy,
  QuestionId,
  Rulebook,
} from '../../domain/rulebook/index.ts'

/** What is asked of a cut-down rulebook: who stands in any section, or only who stands among the first doors. */
export type Aspect = 'sections' | 'first'

const EVERY_WAY = ['background', 'incident', 'through', 'open'] as const

/** Whether what is asked of an offer can be one of these, however its subject came to fit. */
export function concerns(offers: readonly Offer[], match: OfferMatch): boolean {
  return offers.some((offer) => EVERY_WAY.some((by) => isSuch(offer, by, match)))
}

function isUnconditional({ when, unless }: Condition): boolean {
  return when === undefined && unless === undefined
}

/**
 * Ranks that can be the rank of one of these offers. Where none fits, `ranking` takes the last that holds: all from the last unconditional one on stay.
 */
function ranksFor(offers: readonly Offer[], { ranks }: Policy): Policy['ranks'] {
  const fallback = ranks.findLastIndex(isUnconditional)
  return ranks.filter((rank, index) => index >= Math.max(fallback, 0) || concerns(offers, rank.offer))
}

/** The question on which an entry's only condition, a `when`, asks; undefined where it asks more. */
function onlyQuestion({ when, unless }: Condition): QuestionId | undefined {
  const questions = Object.keys(when ?? {}) as QuestionId[]
  return unless === undefined && questions.length === 1 ? questions[0] : undefined
}

/**
 * The needs that may let a lone offer into *more*. Their order does not count for one card, so entries that ask one question only are joined for each need.
 * Only offers whose background opens them can depend on it: every other one takes what was named, or nothing was named.
 */
function raisesFor(offers: readonly Offer[], { raises }: Policy): Policy['raises'] {
  const special = offers.filter(({ focus }) => focus === 'background')
  const joined = new Map<string, Policy['raises'][number]>()
  for (const { needs, ...condition } of raises.filter((entry) => !isUnconditional(entry))) {
    for (const need of needs.filter((one) => special.some((offer) => offer.needs.includes(one)))) {
      const question = onlyQuestion(condition)
      const key = question === undefined ? JSON.stringify([need, condition]) : `${need} ${question}`
      const before = joined.get(key)?.when
      const when: AnswerMatch | undefined =
        question === undefined
          ? condition.when
          : { [question]: [...new Set([...(before?.[question] ?? []), ...(condition.when?.[question] ?? [])])] }
      joined.set(key, { ...condition, when, needs: [need] })
    }
  }
  return [...joined.values()]
}

/**
 * A rulebook cut down to a few offers and to what of the policy can concern them, so that few answers differ in it. What `recommend` says of it is what it
 * says of the whole policy with these offers alone (docs/decisions/0012, proved by tests/property/reduction.test.ts). The clock is left out: hours are dropped.
 */
export function projected(rulebook: Rulebook, offers: readonly Offer[], aspect: Aspect): Rulebook {
  const { policy } = rulebook
  const kinds = new Set(offers.map(({ kind }) => kind))
  const ids = new Set(offers.map(({ id }) => id))
  const ofKinds = <T extends Condition & { readonly kinds: Policy['firstKinds'] }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.kinds.some((kind) => kinds.has(kind)))
  return {
    ...rulebook,
    offers: offers.map(({ hours: _, ...offer }) => offer),
    site: { ...rulebook.site, closures: [] },
    steps: [],
    policy: {
      ...policy,
      ranks: ranksFor(offers, policy),
      firstKindsWhen: ofKinds(policy.firstKindsWhen),
      hidden: ofKinds(policy.hidden),
      lastOfFirst: policy.lastOfFirst.filter((entry) => concerns(offers, entry.offer)),
      // The order of offers that share no section with another does not matter.
      acuteFirst: offers.length > 1 ? policy.acuteFirst : {},
      hotlineFirst: [],
      raises: aspect === 'first' ? [] : raisesFor(offers, policy),
      together:
        aspect === 'first' ? [] : policy.together.filter((entry) => entry.offers.some((offer) => ids.has(offer))),
    },
  }
}

/** Every condition of a rulebook that `recommend` judges. */
export function conditionsOf({ questions, policy, steps }: Rulebook): readonly Condition[] {
  return [
    ...questions.map(({ ask }) => ask),
    ...policy.ranks,
    ...policy.firstKindsWhen,
    ...policy.hidden,
    ...policy.lastOfFirst,
    policy.acuteFirst,
    ...policy.hotlineFirst,
    ...policy.raises,
    ...policy.together,
    ...steps,
  ]
}
