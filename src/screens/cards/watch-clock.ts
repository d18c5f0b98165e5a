import { type WallTime, wallTimeOf } from '../../domain/matching/index.ts'

const MINUTE = 60_000

/**
 * German wall time now; null on a device that cannot tell it, which then shows no opening states but everything else.
 */
export function tellTime(): WallTime | null {
  try {
    return wallTimeOf(new Date())
  } catch {
    return null
  }
}

/**
 * Tells the time at once, then every minute and when the page comes back into view.
 * @param tell gets German wall time; null on a device that cannot tell it
 * @returns ends it
 */
export function watchClock(tell: (now: WallTime | null) => void): () => void {
  const read = () => tell(tellTime())
  // Never when the page goes out of view: it may be left, and no state is set then (decision 0046).
  const seen = () => document.visibilityState === 'visible' && read()
  read()
  const timer = setInterval(read, MINUTE)
  document.addEventListener('visibilitychange', seen)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', seen)
  }
}
