import type { QuestionId } from '../rulebook/index.ts'
import type { Region } from './keys.ts'

/** The places that keys lead to, in order: the questions that are asked, the result, the search. */
export function regionsFor(asked: readonly QuestionId[]): readonly Region[] {
  return [...asked, 'result', 'search']
}

/** The place that has the focus. */
function focused(root: HTMLElement): string | undefined {
  const active = root.ownerDocument.activeElement
  const place = active instanceof HTMLElement ? active.closest<HTMLElement>('[data-region]') : null
  return place === null ? undefined : place.dataset.region
}

/** Puts the focus into a place: where it begins, at what is chosen there, else at its first control. */
export function goTo(root: HTMLElement, region: Region): void {
  const place = root.querySelector(`[data-region="${region}"]`)
  const target =
    place?.querySelector<HTMLElement>('[data-start]') ??
    place?.querySelector<HTMLElement>('input:checked') ??
    place?.querySelector<HTMLElement>('input')
  target?.focus()
}

/** Goes to the next place, or to the one before; round at the ends. */
export function move(root: HTMLElement, order: readonly Region[], step: 1 | -1): void {
  const at = (order as readonly (string | undefined)[]).indexOf(focused(root))
  const next = at < 0 ? (step === 1 ? 0 : order.length - 1) : (at + step + order.length) % order.length
  goTo(root, order[next]!)
}
