import { type Answers, holds, type Rulebook, type StepText } from '../rulebook/index.ts'
import type { Situation } from './situation.ts'

/**
 * The first-steps cards in order (docs/matching-rules.md#steps): the visible ones first, filled by the policy's lines
 * and shown in its groups, then the others that hold, folded.
 * @returns ids; the first `policy.limits.steps` stand open
 */
export function stepsFor(rulebook: Rulebook, { answers }: Situation): readonly string[] {
  const { limits, visibleSteps, shownSteps } = rulebook.policy
  const holding = rulebook.steps.filter((step) => holds(step, answers)).map(({ id }) => id)
  const visible: string[] = []
  for (const row of visibleSteps) {
    if (!holds(row, answers) || row.without?.some((card) => visible.includes(card))) continue
    let left = row.most ?? row.cards.length
    for (const card of row.cards) {
      if (visible.length === limits.steps || left === 0) break
      if (!holding.includes(card) || visible.includes(card)) continue
      visible.push(card)
      left -= 1
    }
  }
  const groupOf = (card: string) => shownSteps.findIndex((group) => group.includes(card))
  visible.sort((a, b) => groupOf(a) - groupOf(b))
  return [...visible, ...holding.filter((card) => !visible.includes(card))]
}

/**
 * A card's words for these answers: where it was some time ago, nothing that only makes sense within hours or days.
 * @param text the whole card
 */
export function stepTextFor(text: StepText, answers: Answers): StepText {
  if (!answers.incident?.includes('past')) return text
  const still = (lines: StepText['now']) => lines.filter(({ fresh }) => !fresh)
  return { ...text, now: still(text.now), days: still(text.days), law: still(text.law) }
}

/** Whether a line says whom to call in an emergency. The bar at the top of every page says so already. */
const namesEmergency = ({ text }: StepText['now'][number]) => /\b11[02]\b/.test(text)

/**
 * The first thing to do on a card: what stands in sight while the card is folded.
 * @param text the card's words for the answers, see `stepTextFor`
 * @returns undefined where nothing of the card is for now
 */
export function firstAction({ now }: StepText): string | undefined {
  return (now.find((line) => !namesEmergency(line)) ?? now[0])?.text
}
