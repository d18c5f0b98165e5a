import type { BrowserContext } from 'playwright-core'

export interface Gate {
  /** Lets through whatever waits, and all that comes later. */
  open(): void
}

/** Holds back requests until somebody opens the gate: a slow line without waiting by the clock. */
export async function holdBack(context: BrowserContext, wanted: RegExp): Promise<Gate> {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  await context.route(wanted, async (route) => {
    await opened
    await route.continue()
  })
  return { open }
}

/** All scripts of the site. */
export const SCRIPTS = /\/assets\/.*\.js$/
