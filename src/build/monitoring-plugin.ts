import type { Plugin } from 'vite'
import { readExceptions, readRules, textsOnDisk } from '../editorial/authoring/index.ts'
import { monitoringOf } from './monitoring.ts'
import { virtualModules } from './virtual-modules-plugin.ts'

/**
 * Lets the monitoring page import its numbers as `virtual:lotse/monitoring/<language>`, counted on the day of the build
 * (German calendar). How they come about never ships.
 * @param folder where the rules lie
 */
export function monitoring(folder: string): Plugin {
  return virtualModules('lotse-monitoring', ({ today }) => {
    const texts = textsOnDisk(folder)
    const files = readRules(texts)
    const known = readExceptions(texts)
    return {
      modules: {},
      byLanguage: { monitoring: (language) => monitoringOf(files, known, language, today) },
    }
  })
}
