import { useEffect, useState } from 'react'
import type { WallTime } from '../../domain/matching/index.ts'
import { tellTime, watchClock } from './watch-clock.ts'

/**
 * German wall time, renewed every minute and when the page comes back into view. Null in prerendered pages and in the
 * first render of the browser: what depends on the clock appears after that, so that both are the same.
 * @param atOnce where no page is prerendered: known from the first render on, so that it need not be done twice
 */
export function useNow(atOnce = false): WallTime | null {
  const [now, setNow] = useState(atOnce ? tellTime : null)
  useEffect(
    () =>
      // The same minute stays the same object: what is drawn by it is not drawn again.
      watchClock((next) =>
        setNow((last) => (last?.minute === next?.minute && last?.date === next?.date ? last : next)),
      ),
    [],
  )
  return now
}
