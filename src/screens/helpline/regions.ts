import type { QuestionId } from '../../domain/rulebook/index.ts'
import type { Region } from './keys.ts'

/**
 * The places that keys lead to, in order: the questions that are asked, the result, what serves the caller beside it.
 */
export function regionsFor(asked: readonly QuestionId[]): readonly Region[] {
  return [...asked, 'result', 'search', 'code', 'handOut', 'glance']
}

/** The place that has the focus. */
function focusedPlace(root: HTMLElement): HTMLElement | null {
  const active = root.ownerDocument.activeElement
  return active instanceof HTMLElement ? active.closest<HTMLElement>('[data-region]') : null
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
  const at = (order as readonly (string | undefined)[]).indexOf(focusedPlace(root)?.dataset.region)
  const next = at < 0 ? (step === 1 ? 0 : order.length - 1) : (at + step + order.length) % order.length
  goTo(root, order[next]!)
}

/**
 * Goes to the choice of an office: of the offer that one is at, else of the first offer of the place that has none yet.
 * @param anywhere also from outside of the lists of offers; it then leads into the result
 * @returns false where there is none to choose
 */
export function goToOffice(root: HTMLElement, anywhere: boolean): boolean {
  const here = focusedPlace(root)
  const lists = here !== null && ['result', 'search'].includes(here.dataset.region ?? '')
  const place = lists ? here : anywhere ? root.querySelector<HTMLElement>('[data-region="result"]') : null
  if (place === null) return false
  const own = root.ownerDocument.activeElement?.closest('[data-offer]')?.querySelector<HTMLElement>('[data-offices]')
  const all = [...place.querySelectorAll<HTMLSelectElement>('[data-offices]')].filter((list) => list.checkVisibility())
  const target = own ?? all.find(({ value }) => value === '') ?? all[0]
  target?.focus()
  return target !== undefined
}

/** Where arrows stop inside a place, in order: its beginning, and each offer that is not folded away. */
function stopsIn(place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[data-start], [data-stop]')].filter((stop) => stop.checkVisibility())
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
