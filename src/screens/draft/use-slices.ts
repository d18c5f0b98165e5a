import { useEffect, useState } from 'react'

/** Between two pictures of the screen; so much work leaves room for a key and a scroll. */
const SLICE = 12

export type Worked<R> = { readonly is: 'working'; readonly share: number } | { readonly is: 'done'; readonly result: R }

/**
 * Does long work in slices, so that the page stays alive: a worker would need a script address that Trusted Types
 * forbid.
 * @param start begins the work; another function begins anew
 */
export function useSlices<R>(start: () => Generator<{ readonly done: number; readonly of: number }, R>): Worked<R> {
  const [worked, setWorked] = useState<Worked<R>>({ is: 'working', share: 0 })
  useEffect(() => {
    const work = start()
    let timer: ReturnType<typeof setTimeout> | undefined
    const slice = () => {
      const end = performance.now() + SLICE
      for (;;) {
        const step = work.next()
        if (step.done) return setWorked({ is: 'done', result: step.value })
        if (performance.now() > end) {
          setWorked({ is: 'working', share: step.value.done / step.value.of })
          break
        }
      }
      timer = setTimeout(slice)
    }
    setWorked({ is: 'working', share: 0 })
    slice()
    return () => clearTimeout(timer)
  }, [start])
  return worked
}
