import { createElement, type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { type Application, forgetOnLeave, showOnReturn } from '../screens/leaving/index.ts'
import { onePressOneStep } from './one-press.ts'

/** What is drawn, given what it may do with the whole, and what it has to call once it answers. */
type Draw = (application: Application, answers: () => void) => Promise<ReactNode>

/**
 * Makes the prerendered page answer, and sees to it that it can be thrown away and begun again: every visit gets a new
 * application, and so new answers.
 * @param draw loads what is needed and gives what is drawn; the first time it has to be the same as the prerendered
 * page. Where it throws, the page stays as it was written
 */
export function run(page: Window, draw: Draw): void {
  const place = page.document.getElementById('app')
  if (place === null) return
  let root: Root | undefined
  let answered = false
  const application: Application = {
    end: () => root?.unmount(),
    beginAnew: () => {
      if (root === undefined) return false
      root.unmount()
      answered = false
      root = createRoot(place)
      void show((drawn) => root?.render(drawn))
      return true
    },
    answers: () => answered,
  }
  const show = async (how: (drawn: ReactNode) => void) => {
    const drawn = await draw(application, () => {
      answered = true
    })
    how(createElement(StrictMode, null, drawn))
  }
  forgetOnLeave(page, application)
  onePressOneStep(page, place)
  // Left before this script came (src/build/publishing/early-press.ts).
  if (page.document.documentElement.hidden) showOnReturn(page, application)
  void show((drawn) => {
    root = hydrateRoot(place, drawn)
  })
}
