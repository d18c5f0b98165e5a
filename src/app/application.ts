import { createElement, type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { type Application, forgetOnLeave, showOnReturn } from '../screens/leaving/index.ts'
import type { EarlySteps } from '../screens/wizard/index.ts'
import { keepChoices } from './early-choice.ts'
import { replayEarlyPress } from './early-press.ts'
import { bearForeignNodes } from './foreign-nodes.ts'
import { type KeptPage, keepPage } from './kept-page.ts'
import { onePressOneStep } from './one-press.ts'

/** Long enough for any device to draw a page whose parts are all there, in milliseconds. */
const PATIENCE = 2000

/** What a visit brings to what is drawn for it, as the app takes it. */
export interface Visit {
  readonly application: Application
  /** The document was loaded anew. Kept pages that are shown again were not. */
  readonly reloaded: boolean
  /** Where somebody stands who has not waited for this; nothing in a later visit. */
  readonly early: () => EarlySteps | undefined
  /** To be called when the page answers. */
  readonly onReady: () => void
}

/** The prerendered page while the application takes it over: what it was, and what was chosen on it. */
interface Takeover {
  readonly kept: KeptPage
  readonly chooseAgain: () => void
}

/**
 * Makes the prerendered page answer, and sees to it that it can be thrown away and begun again: every visit gets a new
 * application, and so new answers. Where that does not succeed, or is asked for before the page answered at all, the
 * address is loaded – as a new visit, because of a reload it would be said that it has lost answers.
 * @param asks whether people answer on the page of the address
 * @param draw loads what is needed and gives what is drawn; the first time it has to be the same as the prerendered
 * page. Where it throws, the page stays as it was written
 */
export function run(page: Window, asks: () => boolean, draw: (visit: Visit) => Promise<ReactNode>): void {
  const { document, location, performance } = page
  const place = document.getElementById('app')
  if (place === null) return
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  let root: Root | undefined
  /** Nothing any more once the page has answered: a later visit begins without choices. */
  let takeover: Takeover | undefined
  let early: EarlySteps | undefined
  const load = () => location.replace(location.href)
  const application: Application = {
    end: () => root?.unmount(),
    beginAnew: () => {
      document.documentElement.hidden = false
      takeover = undefined
      early = undefined
      if (root === undefined) return load()
      root.unmount()
      root = createRoot(place, {
        onUncaughtError(error) {
          page.reportError(error)
          load()
        },
      })
      void show((drawn) => root?.render(drawn))
      page.setTimeout(() => document.querySelector('main') ?? load(), PATIENCE)
    },
  }
  const onReady = () => {
    const first = takeover
    takeover = undefined
    // Where something threw while the page was being made, the written one is back by then.
    if (first !== undefined)
      queueMicrotask(() => {
        if (first.kept.answers()) replayEarlyPress(page, navigation?.type === 'navigate', first.chooseAgain)
      })
  }
  const show = async (how: (drawn: ReactNode) => void) => {
    const reloaded = navigation?.type === 'reload' && root === undefined
    how(createElement(StrictMode, null, await draw({ application, reloaded, early: () => early, onReady })))
  }

  forgetOnLeave(page, application)
  onePressOneStep(page, place)
  // Left before this script came (src/build/publishing/early-press.ts).
  if (document.documentElement.hidden) showOnReturn(page, application)
  void show((drawn) => {
    if (page.lotse) page.lotse.held = true
    early = page.lotse?.steps?.()
    const kept = keepPage(page, place, asks(), () => root?.unmount())
    takeover = { kept, chooseAgain: keepChoices(place) }
    bearForeignNodes(place)
    root = hydrateRoot(place, drawn, kept.onErrors)
  })
}
