/**
 * Remembers what is chosen before the page answers. The controls keep it themselves – unless somebody else has changed
 * the page meanwhile (a translator, an extension, a server on the way): then React draws all of it anew, and the new
 * controls know nothing.
 * The desk does this on its own (`src/screens/helpline/early-keys.ts`).
 * @param place all of the page
 * @returns chooses again what is no longer chosen
 */
export function keepChoices(place: HTMLElement): () => void {
  const read = () =>
    [...place.querySelectorAll<HTMLInputElement>('.question input:checked')].map(
      ({ name, value }) => `input[name="${name}"][value="${value}"]`,
    )
  let chosen = read()
  const atHeading = place.querySelector('.asks:focus')
  const listen = () => {
    chosen = read()
  }
  place.addEventListener('change', listen, true)
  return () => {
    place.removeEventListener('change', listen, true)
    const { activeElement, body } = place.ownerDocument
    if (atHeading && activeElement === body) place.querySelector<HTMLElement>('.asks')?.focus({ preventScroll: true })
    for (const selector of chosen) {
      const control = place.querySelector<HTMLInputElement>(selector)
      if (control === null || control.checked) continue
      control.click()
      if (activeElement === body && !atHeading) control.focus({ preventScroll: true })
    }
  }
}
