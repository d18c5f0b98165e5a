import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildHostScript, EMBED_FOLDER, type HostScript, NEWEST } from './build-host-script.ts'
import { readReleases } from './releases.ts'
import { virtualModules } from './virtual-modules-plugin.ts'

/**
 * Writes the host script into a build, under both its names, and lets pages import what they show about it as
 * `virtual:lotse/host-script`.
 * @param folder where the rules lie
 */
export function hostScript(folder: string): Plugin {
  let script: Promise<HostScript>
  return {
    ...virtualModules('lotse-host-script', () => {
      script = buildHostScript(folder)
      const facts = async () => {
        const { file, integrity, words } = await script
        return { file, integrity, words, releases: readReleases() }
      }
      return { modules: { 'host-script': facts }, byLanguage: {} }
    }),
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const { code, file } = await script
      for (const name of [NEWEST, file])
        this.emitFile({ type: 'asset', fileName: join(EMBED_FOLDER, name), source: code })
    },
  }
}
