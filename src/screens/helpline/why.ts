import { readSituation, traceOffer, type WallTime } from '../../domain/matching/index.ts'
import { type Answers, holds, type Land, type Offer, type Rulebook } from '../../domain/rulebook/index.ts'
import type { TextName } from '../../text/i18n/index.ts'

/** One thing that was weighed, and how it came out; `open` where nothing was answered to it. */
export interface Weighed {
  readonly fit: 'yes' | 'no' | 'open'
  /** The sentence in the texts, below `desk.why`. */
  readonly say: TextName<'desk.why'>
  /** What the sentence speaks of, as ids; the texts have words for them. */
  readonly area?: Land
}

const FIT = { fits: 'yes', unfit: 'no', 'not-asked': 'open' } as const

/**
 * The trace of one offer as sentences, in the order in which the rules weigh (docs/matching-rules.md). It words
 * `traceOffer` and decides nothing itself.
 */
export function weigh(offer: Offer, rulebook: Rulebook, answers: Answers, now: WallTime): readonly Weighed[] {
  const situation = readSituation(rulebook, answers, now.date)
  const trace = traceOffer(offer, situation, rulebook.policy)
  const { site, policy } = rulebook
  const weighed: Weighed[] = []
  if (!trace.running) weighed.push({ fit: 'no', say: `running.${offer.status === 'paused' ? 'paused' : 'ended'}` })
  if (site.reserved.includes(offer.id)) weighed.push({ fit: 'no', say: 'reserved' })
  if (policy.hidden.some((entry) => entry.help.includes(offer.help) && holds(entry, situation.answers)))
    weighed.push({ fit: 'no', say: 'hidden' })
  if (offer.noDoor) weighed.push({ fit: 'no', say: 'noDoor' })
  if (offer.listOnly) weighed.push({ fit: 'no', say: 'listOnly' })
  weighed.push(
    offer.area === 'DE'
      ? { fit: 'yes', say: 'area.nationwide' }
      : { fit: FIT[trace.area], say: `area.${trace.area}`, area: offer.area },
  )
  weighed.push({ fit: FIT[trace.role], say: offer.roles === undefined ? 'role.everyone' : `role.${trace.role}` })
  if (offer.focus === 'background') weighed.push({ fit: FIT[trace.background], say: `background.${trace.background}` })
  else weighed.push({ fit: FIT[trace.incident], say: `incident.${trace.incident}` })
  weighed.push({
    fit: trace.highest === 'later' ? 'no' : 'yes',
    say: `police.${trace.highest}`,
  })
  return weighed
}
