import type { QuestionId } from '../../domain/rulebook/index.ts'
import type { Region } from './keys.ts'

/** The places that keys lead to, in order: the questions that are asked, the result, the note. */
export function regionsFor(asked: readonly QuestionId[]): readonly Region[] {
  return [...asked, 'result', 'note']
}

/** The place that has the focus. */
function focusedPlace(root: HTMLElement): HTMLElement | null {
  const active = root.ownerDocument.activeElement
  return active instanceof HTMLElement ? active.closest<HTMLElement>('[data-region]') : null
}

/**
 * Puts the focus into a place: where it begins, at what is chosen there, else at its first control, else on itself.
 * That of the Land is the field on top, which stands before its question.
 */
export function goTo(root: HTMLElement, region: Region): void {
  const places = [...root.querySelectorAll<HTMLElement>(`[data-region="${region}"]`)]
  const find = (selector: string) => places.map((place) => place.querySelector<HTMLElement>(selector)).find(Boolean)
  const target = find('[data-start]') ?? find('[data-stop]') ?? find('input:checked') ?? find('input') ?? places[0]
  target?.focus()
}

/** Goes to the next place, or to the one before; round at the ends. */
export function move(root: HTMLElement, order: readonly Region[], step: 1 | -1): void {
  const at = (order as readonly (string | undefined)[]).indexOf(focusedPlace(root)?.dataset.region)
  const next = at < 0 ? (step === 1 ? 0 : order.length - 1) : (at + step + order.length) % order.length
  goTo(root, order[next]!)
}

/** The offer that has the focus, by its id; undefined: none has. */
export function focusedOffer(root: HTMLElement): string | undefined {
  return root.ownerDocument.activeElement?.closest<HTMLElement>('[data-offer]')?.dataset.offer
}

/** Puts the focus onto an offer of the result. */
export function goToOffer(root: HTMLElement, id: string): void {
  root.querySelector<HTMLElement>(`[data-region="result"] [data-offer="${id}"] [data-stop]`)?.focus()
}

/** Where arrows stop inside a place, in order: each offer, and what is opened beside them. */
function stopsIn(place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[data-start], [data-stop]')].filter(
    (stop) => stop.closest('[hidden]') === null,
  )
}

/**
 * What an arrow down or up does: from offer to offer where there are some, else from place to place.
 * @returns false where the focus is in no place; the arrow then scrolls the page as everywhere
 */
export function moveByArrow(root: HTMLElement, order: readonly Region[], step: 1 | -1): boolean {
  const place = focusedPlace(root)
  if (place === null) return false
  const active = root.ownerDocument.activeElement
  const stops = stopsIn(place)
  const offer = active?.closest('[data-offer]')
  const at = stops.findIndex((stop) => stop === active || (offer?.contains(stop) ?? false))
  const next = at < 0 ? undefined : stops[at + step]
  if (next === undefined) move(root, order, step)
  else next.focus()
  return true
}
