import { useEffect } from 'react'
import { type Location, useLocation, useNavigate, useNavigationType } from 'react-router'
import type { EarlySteps } from './early.ts'
import type { Screen } from './flow.ts'

/**
 * An entry of the browser's history: its counter, or the router's random key where a link made it (the first page,
 * another language).
 */
type Entry = number | string

/** What each entry showed in one visit. In memory alone, never in the entries. */
interface ShownSteps {
  readonly screens: Map<Entry, Screen>
  /** The entry that is shown, and the location that was last followed. */
  at: Entry | null
  followed: Location | null
  last: number
}

/**
 * Browsers keep some fifty entries of a tab; what older ones showed would only fill the memory of a tab that is never
 * closed.
 */
const KEPT = 100

/** By visit, so that Back still works after a look at another page of the site. */
const visits = new WeakMap<object, ShownSteps>()

function stepsOf(visit: object): ShownSteps {
  const steps = visits.get(visit) ?? { screens: new Map(), at: null, followed: null, last: 0 }
  visits.set(visit, steps)
  return steps
}

/** Starting again forgets what the entries showed: Back must not lead to a result that nobody has answers for. */
export function forgetSteps(visit: object): void {
  visits.delete(visit)
}

/** Notes what an entry shows, and lets go of the oldest. */
function note({ screens }: ShownSteps, entry: Entry, screen: Screen): void {
  screens.set(entry, screen)
  const [oldest] = screens.keys()
  if (screens.size > KEPT && oldest !== undefined) screens.delete(oldest)
}

function entryOf({ state, key = 'default' }: { readonly state?: unknown; readonly key?: string }): Entry {
  const { step } = Object(state) as { readonly step?: unknown }
  return typeof step === 'number' ? step : key
}

/**
 * Makes each screen an entry of the browser's history that differs only by a counter, so that Back works
 * (docs/promises.md#2). In a frame no entries are added.
 * @param visit stands for the visit: what its entries showed is forgotten with it
 * @param screen the screen that is shown
 * @param go asked to show a screen again when somebody uses Back or Forward
 * @param makesEntries false: nothing of it happens
 * @param early the entries that were made before the application came
 */
export function useStepsInHistory(
  visit: object,
  screen: Screen,
  go: (screen: Screen) => void,
  makesEntries = true,
  early?: EarlySteps,
): void {
  const navigate = useNavigate()
  const location = useLocation()
  const kind = useNavigationType()

  useEffect(() => {
    const steps = stepsOf(visit)
    if (location === steps.followed || !makesEntries) return
    const entry = entryOf(location)
    if (early && steps.followed === null) {
      const { first, last } = early
      const begin = Number(first.usr) || 0
      for (let at = begin + 1; at <= last; at++) steps.screens.set(at, (at - begin) % 2 ? 'incident' : 'danger')
      steps.screens.set(entryOf({ ...first, state: { step: first.usr } }), 'danger').set(entry, screen)
      steps.last = last
    }
    steps.followed = location
    const before = steps.screens.get(entry)
    // An entry that this page made is known before the router tells of it; nothing has to follow.
    if (entry === steps.at || (kind !== 'POP' && before !== undefined)) return
    steps.at = entry
    if (typeof entry === 'number') steps.last = Math.max(steps.last, entry)
    if (before === undefined) note(steps, entry, screen)
    else go(before)
  }, [visit, location, kind, screen, go, makesEntries, early])

  useEffect(() => {
    const steps = stepsOf(visit)
    if (!makesEntries) return
    if (steps.at === null || steps.screens.get(steps.at) === screen || window.parent !== window) return
    steps.last += 1
    steps.at = steps.last
    note(steps, steps.at, screen)
    void navigate(location.pathname, { state: steps.at, preventScrollReset: true })
  }, [visit, screen, navigate, location.pathname, makesEntries])
}
