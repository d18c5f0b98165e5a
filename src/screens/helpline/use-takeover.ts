import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { Answers, Core } from '../../domain/rulebook/index.ts'
import { takeEarlyKeys } from './early-keys.ts'
import { goTo } from './regions.ts'

/**
 * Takes over the desk as it was written: what was pressed before the app arrived, and where the focus stood.
 * @param root all of the call
 * @param onEarly told what was given before, where anything was; has to stay the same function
 * @returns true once the app answers
 */
export function useTakeover(
  root: RefObject<HTMLElement | null>,
  core: Core,
  onEarly: (given: Answers) => void,
): boolean {
  const [ready, setReady] = useState(false)
  useLayoutEffect(() => {
    setReady(true)
    const early = takeEarlyKeys(window, core.questions)
    if (Object.keys(early).length > 0) onEarly(early)
  }, [core, onEarly])
  useEffect(() => {
    // Who has gone on before the app arrived stays there.
    const inQuestion = document.activeElement?.closest('.q') != null
    if (ready && !inQuestion && root.current !== null) goTo(root.current, 'danger')
  }, [ready, root])
  return ready
}
