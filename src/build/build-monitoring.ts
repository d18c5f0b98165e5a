import type { Plugin } from 'vite'
import { wallTimeOf } from '../domain/matching/index.ts'
import { LANGUAGES, type Monitoring } from '../domain/rulebook/index.ts'
import { type RuleFiles, readExceptions, readRules, textsOnDisk } from '../editorial/authoring/index.ts'
import { monitoringOf } from './monitoring.ts'

const PREFIX = 'virtual:lotse/monitoring/'

/** Lets the monitoring page import its numbers as `virtual:lotse/monitoring/<language>`; how they come about never ships. */
export function monitoring(folder: string): Plugin {
  let made: ReadonlyMap<string, Monitoring>
  return {
    name: 'lotse-monitoring',
    buildStart() {
      const texts = textsOnDisk(folder)
      const files: RuleFiles = readRules(texts)
      const known = readExceptions(texts)
      const today = wallTimeOf(new Date()).date
      made = new Map(LANGUAGES.map((language) => [language, monitoringOf(files, known, language, today)]))
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      const monitoring = id.startsWith(`\0${PREFIX}`) ? made.get(id.slice(PREFIX.length + 1)) : undefined
      if (monitoring === undefined) return null
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(monitoring))})`, moduleType: 'js' }
    },
  }
}
