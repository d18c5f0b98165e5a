/** So long a hand may shake, in milliseconds. */
const SHAKES = 400

/** Never kept waiting: whom to call, and the way out. */
const ALWAYS = '[href^="tel:"], [data-action=exit]'

/** What a press turns over; the same press again would turn it back. */
const TURNS = 'button, summary'

/** Options of a list act as soon as the button of the mouse is down. */
const OPTION = '[role=option]'

/**
 * One press is one step (decision 0046). For 400 ms after a new screen, and after a press whose control has gone or is
 * pressed again, a press by hand does nothing: it was meant for what stood there before. Enter that is held acts once.
 * Keys that are pressed anew always act, and so does what assistive technology presses. In one place for all controls:
 * a screen is new when something has been taken out of `main`.
 * @param place where the application draws
 */
export function onePressOneStep({ document, performance, lotse }: Window, place: HTMLElement): void {
  let changed = lotse?.moved ?? -SHAKES
  /** When the press began whose click comes; the screen may change before that. */
  let began = 0
  let control: Element | null = null
  let pressed = 0

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
    if (!detail || !(target instanceof Element) || target.closest(ALWAYS)) return
    const next = target.closest(`a, ${TURNS}, ${OPTION}`)
    // A slow device hands presses on late; the browser has counted them as they came.
    const quick = detail > 1 || now < pressed + SHAKES
    const other = changed > pressed || (control && !control.getClientRects().length)
    const again = next === control && next?.matches(TURNS)
    if (began < changed + SHAKES || (quick && (other || again))) stop(event)
    else if (type === 'click' || next?.matches(OPTION)) {
      control = next
      pressed = now
    }
  }
  for (const type of ['pointerdown', 'mousedown', 'click'] as const) document.addEventListener(type, press, true)
  const key = (event: KeyboardEvent) => {
    if (event.repeat && event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) stop(event)
  }
  document.addEventListener('keydown', key, true)
}
