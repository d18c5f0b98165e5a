/**
 * How often Shift has to be pressed, and within how many milliseconds of the press before (as “Exit this page” of
 * GOV.UK).
 */
export const PRESSES = 3
const WITHIN = 5000

/**
 * Counts presses of Shift alone. Any other key, or Shift together with another, starts anew; so does a pause.
 * @param onCount told the count after each press, and 0 when it starts anew
 * @returns takes the listeners and the timer away
 */
export function countShiftPresses(page: Window, onCount: (count: number) => void): () => void {
  let count = 0
  let alone = false
  let timer: number | undefined
  const set = (next: number) => {
    page.clearTimeout(timer)
    if (next !== count) onCount(next)
    count = next
    if (next > 0) timer = page.setTimeout(() => set(0), WITHIN)
  }
  const down = (event: KeyboardEvent) => {
    alone = event.key === 'Shift' && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey
    if (!alone && event.key !== 'Shift') set(0)
  }
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !alone) return
    alone = false
    set(count + 1)
  }
  page.addEventListener('keydown', down)
  page.addEventListener('keyup', up)
  return () => {
    page.clearTimeout(timer)
    page.removeEventListener('keydown', down)
    page.removeEventListener('keyup', up)
  }
}
