import { serveFolder } from '../../src/cli/serve.ts'
import { holdTheTable } from '../support/channels/held.ts'
import { ENGINE_TITLES, type Engine, isInstalled, startEngine } from '../support/engines/index.ts'

const FOLDER = process.env.OUT ?? 'dist'

/** A page that runs the text of a program. */
const tabOf = (engine: Engine) => async () => {
  const page = await engine.newPage()
  return {
    open: page.open,
    // Drivers send a function as its text.
    run: (program: string) => page.evaluate(Object.assign(() => null, { toString: () => `() => ${program}` })),
    close: page.close,
  }
}

/** Holds docs/channels.md against Firefox and WebKit, which take too long for every test of a change. */
const site = await serveFolder(FOLDER)
for (const name of ['firefox', 'webkit'] as const) {
  if (!isInstalled(name)) {
    console.error(`*** NOT CHECKED: ${ENGINE_TITLES[name]} is not on this machine. ***`)
    continue
  }
  const engine = await startEngine(name)
  try {
    await holdTheTable(name, { tab: tabOf(engine), manyTabs: false }, FOLDER, site.url)
    console.log(`${ENGINE_TITLES[name]} ${engine.version}: as docs/channels.md says.`)
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  } finally {
    await engine.quit()
  }
}
site.server.close()
site.server.closeAllConnections()
