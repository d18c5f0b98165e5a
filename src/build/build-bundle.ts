import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { modulesOf, outputsOf } from './bundle-outputs.ts'
import { ASSETS } from './publishing/index.ts'
import { rules } from './rules-plugin.ts'

export type ServerModule = typeof import('../app/server.tsx')

/**
 * Inside `node_modules`, because the bundle asks for React from there; a folder of its own for each build, because two
 * may run at once.
 */
const CACHE = 'node_modules/.cache'

/**
 * Bundles what the browser loads.
 * @param out the folder that is served; it is emptied first
 * @param base the path below which the site is served, with slashes at both ends
 * @returns the ids of the modules that ship
 */
export async function bundleBrowser(out: string, base: string): Promise<readonly string[]> {
  return modulesOf(await build({ logLevel: 'error', base, build: { outDir: resolve(out), emptyOutDir: true } }))
}

/** The script of pages that are only read, and the ids of the modules in it. */
export interface ReadingBundle {
  /** Its path below the folder that is served. */
  readonly file: string
  readonly modules: readonly string[]
}

/**
 * Bundles the script of pages that are only read: apart from the application, or its first script would be a part of
 * each. Both have the few modules that tell the time.
 * @param out the folder that is served; `bundleBrowser` has filled it
 * @param base the path below which the site is served, with slashes at both ends
 * @throws where it is not one script
 */
export async function bundleReading(out: string, base: string): Promise<ReadingBundle> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base,
    plugins: [rules('rules')],
    build: {
      outDir: resolve(out),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: resolve('src/app/reading.ts'),
        output: { codeSplitting: false, entryFileNames: `${ASSETS}reading-[hash].js` },
      },
    },
  })
  const [script, ...others] = outputsOf(built)
  if (script === undefined || others.length > 0) throw new Error('Pages that are only read need one script.')
  return { file: script.fileName, modules: modulesOf(built) }
}

/** Bundles what writes the pages, and loads it. */
export async function bundleServer(base: string): Promise<ServerModule> {
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'lotse-server-'))
  try {
    await build({
      logLevel: 'error',
      base,
      build: {
        outDir: resolve(folder),
        emptyOutDir: true,
        ssr: 'src/app/server.tsx',
        target: 'node24',
        copyPublicDir: false,
        manifest: false,
        // The pages are the same; what is written once need not be divided.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
    return (await import(pathToFileURL(resolve(folder, 'server.js')).href)) as ServerModule
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
