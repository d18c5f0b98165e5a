import { createElement, type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { type Application, forgetOnLeave, showOnReturn } from '../screens/leaving/index.ts'
import { onePressOneStep } from './one-press.ts'

/** Long enough for any device to draw a page whose parts are all there, in milliseconds. */
const PATIENCE = 2000

/**
 * Makes the prerendered page answer, and sees to it that it can be thrown away and begun again: every visit gets a new
 * application, and so new answers. Where that does not succeed, or is asked for before the page answered at all, the
 * address is loaded – as a new visit, because of a reload it would be said that it has lost answers.
 * @param draw loads what is needed and gives what is drawn; the first time it has to be the same as the prerendered
 * page. Where it throws, the page stays as it was written
 */
export function run(page: Window, draw: (application: Application) => Promise<ReactNode>): void {
  const { document, location } = page
  const place = document.getElementById('app')
  if (place === null) return
  let root: Root | undefined
  const load = () => location.replace(location.href)
  const application: Application = {
    end: () => root?.unmount(),
    beginAnew: () => {
      document.documentElement.hidden = false
      if (root === undefined) return load()
      root.unmount()
      root = createRoot(place)
      void show((drawn) => root?.render(drawn))
      page.setTimeout(() => document.querySelector('main') ?? load(), PATIENCE)
    },
  }
  const show = async (how: (drawn: ReactNode) => void) => how(createElement(StrictMode, null, await draw(application)))

  forgetOnLeave(page, application)
  onePressOneStep(page, place)
  // Left before this script came (src/build/publishing/early-press.ts).
  if (document.documentElement.hidden) showOnReturn(page, application)
  void show((drawn) => {
    root = hydrateRoot(place, drawn)
  })
}
