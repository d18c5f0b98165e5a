import type { Plugin } from 'vite'

/** An import of a later script, as the bundler writes it. */
const IMPORT = /\bimport\(\s*([`'"]\.\.?\/[^`'"]+\.js[`'"])\s*\)/g

/**
 * `importAgain(path)`: imports a script. After a failure it asks under an address that the browser does not know yet:
 * `?1`, `?2` … The number counts failures and says nothing about answers. The list of checksums in the page does not
 * know that address, so the script is fetched beforehand with the checksum of the path; the import takes what lies
 * there. Browsers before 2023 cannot do that, and import it without.
 */
const RUNTIME = `const failures=new Map;
const fetched=(href,integrity)=>new Promise((resolve,reject)=>{
const link=document.createElement('link');
if(!link.relList.supports('modulepreload'))return resolve();
document.head.append(Object.assign(link,{rel:'modulepreload',href,integrity,onload:resolve,onerror:reject}))});
globalThis.importAgain=(path)=>{
const url=new URL(path,import.meta.url),failed=failures.get(url.href)??0,again=url+'?'+failed,
map=document.querySelector('script[type=importmap]')?.textContent??'{}';
return(failed?fetched(again,JSON.parse(map).integrity?.[url.pathname]??'').then(()=>import(again)):import(url.href))
.catch((error)=>{failures.set(url.href,failed+1);throw error})};
`.replaceAll('\n', '')

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
