import { installPackages } from '../machine.ts'
import { ENGINE_TITLES, ENGINES } from './engine.ts'
import { isInstalled, NEEDS } from './installed.ts'

/**
 * Installs the engines that are missing, where that is possible: as root, on a system with apt. Run by `npm test` in a
 * process of its own, beside the first checks: `node tests/support/engines/install.ts`. Ends well in any case; whatever
 * is missing afterwards is said aloud and its tests do not run.
 */
function installEngines(): void {
  const packages = Object.entries(NEEDS)
    .filter(([name]) => ENGINES.some((engine) => engine === name && !isInstalled(engine)))
    .flatMap(([, needs]) => needs.packages)
  if (packages.length > 0) installPackages(packages)
}

/** One loud line for each engine that is missing. */
export function missingEngines(): readonly string[] {
  return ENGINES.filter((name) => !isInstalled(name)).map(
    (name) => `*** NOT CHECKED: ${ENGINE_TITLES[name]} could not be had on this machine. ***`,
  )
}

if (import.meta.main) installEngines()
