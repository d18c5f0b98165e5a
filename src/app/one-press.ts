/** So long a hand may shake, in milliseconds. */
const SHAKES = 400

/** Never kept waiting: whom to call, and the way out. */
const ALWAYS = '[href^="tel:"], [data-action="exit"]'

/** What a press turns over; the same press again would turn it back. */
const TURNS = 'button, summary'

/** What acts when it is pressed; an option of a list as soon as the button of the mouse is down. */
const CONTROLS = `a, ${TURNS}, [role=option]`

/** Where keys write: they repeat while they are held. */
const WRITES = 'textarea, input:not([type="radio"], [type="checkbox"])'

/**
 * One press is one step (decision 0046). For 400 ms after a new screen, and after a press whose control has gone or is
 * pressed again, a press by hand does nothing: it was meant for what stood there before. A key that is held acts once.
 * Keys that are pressed anew always act, and so does what assistive technology presses. In one place for all controls:
 * a screen is new when something has been taken out of `main`.
 * @param place where the application draws
 */
export function onePressOneStep(page: Window, place: HTMLElement): void {
  const { document, performance } = page
  let changed = Number.NEGATIVE_INFINITY
  /** When the press began whose click comes; the screen may change before that. */
  let began = Number.NEGATIVE_INFINITY
  let last: { readonly control: Element; readonly at: number } | undefined

  new MutationObserver((records) => {
    if (records.some(({ target, removedNodes }) => target.nodeName === 'MAIN' && removedNodes.length > 0))
      changed = performance.now()
  }).observe(place, { childList: true, subtree: true })

  const stop = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const press = (event: MouseEvent) => {
    const { target, type, detail } = event
    const now = performance.now()
    if (type === 'pointerdown') began = now
    // Keys, scripts and assistive technology press without a count.
    if (detail === 0 || !(target instanceof Element) || target.closest(ALWAYS)) return
    const control = target.closest(CONTROLS)
    const gone = last !== undefined && last.control.getClientRects().length === 0
    const again = type === 'click' && control === last?.control && control?.matches(TURNS)
    if (began < changed + SHAKES || ((gone || again) && now < last!.at + SHAKES)) stop(event)
    else if (control && (type === 'click' || control.matches('[role=option]'))) last = { control, at: now }
  }
  const key = (event: KeyboardEvent) => {
    const { target, key, repeat } = event
    if (!repeat || !(target instanceof Element)) return
    const writes = target.closest(key === 'Enter' ? 'textarea' : WRITES)
    if (!writes && (key === 'Enter' || /^\S$/.test(key))) stop(event)
  }
  for (const type of ['pointerdown', 'mousedown', 'click'] as const) document.addEventListener(type, press, true)
  document.addEventListener('keydown', key, true)
}
