import { type Dispatch, type SetStateAction, useContext, useEffect, useState } from 'react'
import { UNSAFE_NavigationContext as NavigationContext, useLocation } from 'react-router'

/**
 * By the router of a visit, then by its entries. In memory alone, and only as long as the application lives: whoever
 * leaves gets a new one, and so a new router.
 */
const kept = new WeakMap<object, Map<string, unknown>>()

/**
 * A state that is there again when somebody comes back to this entry of the history from another page of the site.
 * @param name tells states of one entry apart
 */
export function useKept<Value>(name: string, first: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const { navigator } = useContext(NavigationContext)
  const entry = `${useLocation().key} ${name}`
  const [value, setValue] = useState(() => (kept.get(navigator)?.get(entry) as Value | undefined) ?? first)
  useEffect(() => {
    const values = kept.get(navigator) ?? new Map<string, unknown>()
    kept.set(navigator, values.set(entry, value))
  }, [navigator, entry, value])
  return [value, setValue]
}
