import { useCallback, useEffect, useState } from 'react'

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input', 'compositionupdate'] as const
const MINUTE = 60_000

/**
 * Whether nobody has touched the page for so many minutes. It stays so until somebody asks to see it again. Keys, what
 * is typed or dictated, mouse and wheel count.
 * @param minutes 0: it never happens
 * @returns idle, and a function that ends it
 */
export function useIdle(minutes: number): readonly [boolean, () => void] {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    if (idle || minutes === 0) return
    let timer = setTimeout(() => setIdle(true), minutes * MINUTE)
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), minutes * MINUTE)
    }
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, again, { passive: true, capture: true })
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, again, { capture: true })
    }
  }, [idle, minutes])
  return [idle, useCallback(() => setIdle(false), [])]
}
