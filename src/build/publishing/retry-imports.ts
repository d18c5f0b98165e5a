import type { Plugin } from 'vite'
import { type Scripts, skipFacades } from './inline-reexports.ts'

/** An import of a later script, as the bundler writes it. */
const IMPORT = /\bimport\(\s*([`'"]\.\.?\/[^`'"]+\.js[`'"])\s*\)/g

/** Imports a script; after a failure under an address that the browser does not know yet. It says how often, never what was answered. */
const RUNTIME =
  "const failures=new Map;globalThis.importAgain=(path)=>{const address=new URL(path,import.meta.url).href,failed=failures.get(address)??0;return import(failed?address+'?'+failed:address).catch((error)=>{failures.set(address,failed+1);throw error})};"

/**
 * Lets „Noch einmal versuchen“ work: Chromium remembers a script that did not arrive for as long as the page lives, so that the same import fails again
 * without asking. Works on the written bundle, because only there the imports have their addresses.
 */
export function importAgain(): Plugin {
  return {
    name: 'lotse-import-again',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      if (this.environment.config.consumer !== 'client') return
      const scripts: Scripts = Object.values(bundle).filter((file) => file.type === 'chunk')
      skipFacades(scripts)
      for (const script of scripts) {
        script.code = script.code.replaceAll(IMPORT, 'importAgain($1)')
        if (script.isEntry) script.code = RUNTIME + script.code
      }
    },
  }
}
