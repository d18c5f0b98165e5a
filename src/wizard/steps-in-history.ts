import { useEffect, useRef } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import type { Screen } from './flow.ts'

/**
 * Makes each screen an entry of the browser's history that differs only by a counter, so that Back works; what each entry showed stays in memory, never
 * in the entry (DESIGN 3, promise 2). In a frame no entries are added.
 * @param screen the screen that is shown
 * @param go asked to show a screen again when somebody uses Back or Forward
 */
export function useStepsInHistory(screen: Screen, go: (screen: Screen) => void): void {
  const navigate = useNavigate()
  const location = useLocation()
  const kind = useNavigationType()
  const shown = useRef<Screen[]>([screen])
  const at = useRef(0)
  const followed = useRef(location.key)

  useEffect(() => {
    if (kind !== 'POP' || followed.current === location.key) return
    followed.current = location.key
    const counter = typeof location.state === 'number' ? location.state : 0
    const before = shown.current[counter]
    if (before === undefined || counter === at.current) return
    at.current = counter
    go(before)
  }, [location, kind, go])

  useEffect(() => {
    if (shown.current[at.current] === screen || window.parent !== window) return
    shown.current = [...shown.current.slice(0, at.current + 1), screen]
    at.current += 1
    void navigate(location.pathname, { state: at.current, preventScrollReset: true })
  }, [screen, navigate, location.pathname])
}
