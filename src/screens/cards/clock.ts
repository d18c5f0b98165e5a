import { useEffect, useState } from 'react'
import { type WallTime, wallTimeOf } from '../../domain/matching/index.ts'

const MINUTE = 60_000

/**
 * German wall time now; null on a device that cannot tell it, which then shows no opening states but everything else.
 */
function tellTime(): WallTime | null {
  try {
    return wallTimeOf(new Date())
  } catch {
    return null
  }
}

/**
 * German wall time, renewed every minute and when the page comes back into view. Null in prerendered pages and in the
 * first render of the browser: what depends on the clock appears after that, so that both are the same.
 */
export function useNow(): WallTime | null {
  const [now, setNow] = useState<WallTime | null>(null)
  useEffect(() => {
    const read = () => setNow(tellTime())
    // Never when the page goes out of view: it may be left, and no state is set then (decision 0046).
    const seen = () => document.visibilityState === 'visible' && read()
    read()
    const timer = setInterval(read, MINUTE)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [])
  return now
}
