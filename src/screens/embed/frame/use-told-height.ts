import { useCallback, useEffect, useRef, useState } from 'react'
import { toldHeight } from '../heights.ts'

/** Heights on the page now, in CSS pixels. */
function measure(app: HTMLElement) {
  const heightOf = (selector: string) => app.querySelector(selector)?.getBoundingClientRect().height ?? 0
  // What is the same on every question: the bars above and below, the hotline card, the end.
  const around = [':scope > .top', ':scope > footer', 'main [data-hotline]', '.frame-end'].map(heightOf)
  const { width, height } = app.getBoundingClientRect()
  return { width, content: height, around: around.reduce((sum, one) => sum + one, 0) }
}

/**
 * Follows the size of the page and tells its height: one for all questions, steps for the rest
 * (docs/decisions/0011-frame-contract.md).
 * @param tell told a height whenever it changes
 * @returns the width for which the questions have to be measured, null when they are; and where their height is handed
 * in
 */
export function useToldHeight(active: boolean, isQuestion: boolean, tell: (height: number) => void) {
  const tallest = useRef<{ readonly width: number; readonly height: number } | null>(null)
  const shared = useRef(0)
  const told = useRef(0)
  const [wanted, want] = useState<number | null>(null)

  const update = useCallback(() => {
    const app = document.getElementById('app')
    // After leaving, nothing is there and nothing is told.
    if (!active || app === null || !app.isConnected) return
    const { width, content, around } = measure(app)
    if (tallest.current?.width !== width) {
      shared.current = 0
      want(width)
      return
    }
    // Never less than before at this width: the hotline card of a new screen is without its clock for a moment.
    if (isQuestion) shared.current = Math.max(shared.current, tallest.current.height + around, content)
    const height = toldHeight(isQuestion, content, shared.current)
    if (height === told.current) return
    told.current = height
    tell(height)
  }, [active, isQuestion, tell])

  useEffect(() => {
    const app = document.getElementById('app')
    if (!active || app === null) return
    // Told once, then. Without that the frame keeps the height that its host gave it.
    if (typeof ResizeObserver === 'undefined') {
      update()
      return
    }
    const observer = new ResizeObserver(update)
    observer.observe(app)
    return () => observer.disconnect()
  }, [active, update])

  const measured = useCallback(
    (height: number) => {
      const app = document.getElementById('app')
      if (app === null) return
      tallest.current = { width: app.getBoundingClientRect().width, height }
      want(null)
      update()
    },
    [update],
  )
  /** Says the last height again. */
  const repeat = useCallback(() => {
    told.current = 0
    update()
  }, [update])
  /** Measures anew, because the words have changed. */
  const anew = useCallback(() => {
    tallest.current = null
    update()
  }, [update])
  return { wanted, measured, repeat, anew }
}
