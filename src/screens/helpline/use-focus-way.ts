import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { QuestionId } from '../../domain/rulebook/index.ts'
import type { Region } from './keys.ts'
import { goTo, move, regionsFor } from './regions.ts'

/** How the focus goes through a call and comes back. */
export interface FocusWay {
  /** Where the focus was before the field, a panel or the note took it. */
  readonly before: RefObject<HTMLElement | null>
  /** Does something with the regions of the call in their order. */
  readonly steer: (go: (root: HTMLElement, order: readonly Region[]) => void) => void
  /** On to the next region. */
  readonly next: () => void
  /** To where the focus was before, else into the result. */
  readonly back: () => void
  readonly remember: () => void
  /** Does something with the next change of the page: before it, what the focus has to go to is hidden or not there. */
  readonly afterwards: (go: () => void) => void
}

/**
 * The way of the focus through a call.
 * @param root all of the call
 * @param asked the questions that are asked, in their order
 */
export function useFocusWay(root: RefObject<HTMLElement | null>, asked: readonly QuestionId[]): FocusWay {
  const before = useRef<HTMLElement | null>(null)
  const then = useRef<(() => void) | null>(null)
  const steer: FocusWay['steer'] = useCallback(
    (go) => {
      if (root.current !== null) go(root.current, regionsFor(asked))
    },
    [root, asked],
  )
  const next = useCallback(() => steer((at, order) => move(at, order, 1)), [steer])
  const back = useCallback(() => {
    const { current } = before
    before.current = null
    if (current?.isConnected && current !== document.body) current.focus()
    else steer((at) => goTo(at, 'result'))
  }, [steer])
  const remember = useCallback(() => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
  }, [])
  const afterwards = useCallback((go: () => void) => {
    then.current = go
  }, [])
  // With each change of the page, not after it: an effect of the picture before would run when the next key comes, and
  // the focus would be sent to what is still hidden.
  useLayoutEffect(() => {
    const { current } = then
    then.current = null
    current?.()
  })
  return { before, steer, next, back, remember, afterwards }
}
