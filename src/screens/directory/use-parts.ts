import { startTransition, useEffect, useState } from 'react'

/** So many entries are drawn with the press that asks for them: more than fit into a window. */
const FIRST = 12
/** So many follow at a time: a weak phone draws them before a press has to wait. */
const STEP = 12

/**
 * How much of a long list is drawn: its beginning at once, the rest piece by piece, so that a press in between is
 * answered in between. A list that begins otherwise or has another length begins anew.
 * @param whole where the list is written in the page: nothing of that is taken away again
 * @returns how many entries
 */
export function useParts<Entry>(list: readonly Entry[], whole = false): number {
  const { length } = list
  const [first] = list
  const [drawn, setDrawn] = useState({ length, first, count: whole ? length : FIRST })
  const count = drawn.length === length && drawn.first === first ? drawn.count : FIRST
  useEffect(() => {
    if (count < length) startTransition(() => setDrawn({ length, first, count: count + STEP }))
  }, [length, first, count])
  return count
}
