import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildHostScript, EMBED_FOLDER, type HostScript, newestName, VERSIONS } from './build-host-script.ts'
import { readReleases } from './releases.ts'
import { virtualModules } from './virtual-modules-plugin.ts'

/**
 * Writes the host scripts of all versions into a build, each under both its names, and lets pages import what they show
 * about the last one as `virtual:lotse/host-script`.
 * @param folder where the rules lie
 */
export function hostScript(folder: string): Plugin {
  let scripts: Promise<readonly HostScript[]>
  return {
    ...virtualModules('lotse-host-script', () => {
      scripts = Promise.all(VERSIONS.map((version) => buildHostScript(version, folder)))
      const facts = async () => {
        const { file, integrity, words } = (await scripts).at(-1)!
        return { file, integrity, words, releases: readReleases() }
      }
      return { modules: { 'host-script': facts }, byLanguage: {} }
    }),
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const { version, code, file } of await scripts)
        for (const name of [newestName(version), file])
          this.emitFile({ type: 'asset', fileName: join(EMBED_FOLDER, name), source: code })
    },
  }
}
