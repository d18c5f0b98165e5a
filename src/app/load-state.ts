import { useCallback, useEffect, useState } from 'react'

/** Something on its way: there, coming, or failed – and asked for again. */
export type LoadState<T> =
  | { readonly is: 'there'; readonly value: T }
  | { readonly is: 'coming' }
  | { readonly is: 'failed' }

/**
 * Loads a value, tells how it goes, and tries again when asked.
 * @param load must be stable between renders; a new one starts anew
 * @param begin false while it is not time yet
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  initial: LoadState<T> = { is: 'coming' },
  begin = true,
): readonly [LoadState<T>, () => void] {
  const [state, setState] = useState(initial)
  const [attempt, setAttempt] = useState({ load })
  useEffect(() => {
    if (!begin) return
    let current = true
    const asked = attempt.load === load ? attempt.load : load
    asked().then(
      (value) => current && setState({ is: 'there', value }),
      () => current && setState({ is: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [load, begin, attempt])
  const retry = useCallback(() => {
    setState({ is: 'coming' })
    setAttempt({ load })
  }, [load])
  return [state, retry]
}
