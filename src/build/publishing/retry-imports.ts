import type { Plugin } from 'vite'

/** An import of a later script, as the bundler writes it. */
const IMPORT = /\bimport\(\s*([`'"]\.\.?\/[^`'"]+\.js[`'"])\s*\)/g

/**
 * `importAgain(path)`: imports a script. After a failure it asks under an address that the browser does not know yet:
 * `?1`, `?2` … The number counts failures and says nothing about answers.
 */
const RUNTIME =
  "const failures=new Map;globalThis.importAgain=(path)=>{const address=new URL(path,import.meta.url).href,failed=failures.get(address)??0;return import(failed?address+'?'+failed:address).catch((error)=>{failures.set(address,failed+1);throw error})};"

/**
 * Makes "Noch einmal versuchen" work. A browser keeps a script that did not arrive in its module map for as long as the
 * page lives, so that the same import fails again without a request. The standard forbids that since 2026
 * (https://github.com/whatwg/html/pull/10327); once Chromium (https://issues.chromium.org/issues/534781954), WebKit
 * (https://bugs.webkit.org/show_bug.cgi?id=319492) and Gecko (https://bugzilla.mozilla.org/show_bug.cgi?id=2055211)
 * have followed in every version that visitors use, this file can go. It works on the written bundle, because only
 * there the imports have their addresses.
 * @returns a plugin that acts on what is built for browsers, not on what writes the pages
 */
export function retryImports(): Plugin {
  return {
    name: 'lotse-retry-imports',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      if (this.environment.config.consumer !== 'client') return
      for (const script of Object.values(bundle)) {
        if (script.type !== 'chunk') continue
        script.code = script.code.replaceAll(IMPORT, 'importAgain($1)')
        if (script.isEntry) script.code = RUNTIME + script.code
      }
    },
  }
}
