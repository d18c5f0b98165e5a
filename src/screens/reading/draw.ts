/**
 * Makes an element.
 * @param children those that are missing leave nothing behind
 */
export function element(
  tag: string,
  attributes: { readonly [name: string]: string | undefined },
  ...children: readonly (Node | string | false | undefined)[]
): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value)
  made.append(...children.filter((child) => child !== false && child !== undefined))
  return made
}

/** Puts new content in the place of old where they differ; the focus stays on what leads to the same place. */
export function redraw(place: Element, ...content: readonly (Node | string)[]): void {
  const fresh = place.cloneNode(false) as Element
  fresh.append(...content)
  fresh.normalize()
  const old = place.cloneNode(true)
  old.normalize()
  if (fresh.isEqualNode(old)) return
  const focused = place.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null
  place.replaceChildren(...fresh.childNodes)
  if (focused)
    [...place.querySelectorAll('a')].find((a) => a.getAttribute('href') === focused)?.focus({ preventScroll: true })
}
