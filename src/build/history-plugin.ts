import type { Plugin } from 'vite'
import { readHistory } from './read-history.ts'
import { virtualModules } from './virtual-modules-plugin.ts'

/**
 * Makes what changed in the rules importable as `virtual:lotse/history`; read from Git once per build.
 * @param folder the rules, below the project's root
 */
export function history(folder: string): Plugin {
  return virtualModules('lotse-history', () => ({ modules: { history: () => readHistory(folder) }, byLanguage: {} }))
}
