import type { Plugin } from 'vite'
import { readHistory } from './read-history.ts'

const ID = 'virtual:lotse/history'

/** Makes what changed in the rules importable as `virtual:lotse/history` (a `RulesHistory`); read once a build. */
export function history(folder: string): Plugin {
  return {
    name: 'lotse-history',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(readHistory(folder)))})`,
        moduleType: 'js',
      }
    },
  }
}
