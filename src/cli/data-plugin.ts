import type { Plugin } from 'vite'
import { dataBookOf, readRules, textsOnDisk } from '../authoring/index.ts'
import { aboutData } from '../opendata/index.ts'
import { LANGUAGES } from '../rulebook/index.ts'

const PREFIX = 'virtual:lotse/open-data/'

/** Makes what a page tells about the data importable as `virtual:lotse/open-data/<language>` (a `DataAbout`). */
export function openData(folder: string): Plugin {
  let base = '/'
  return {
    name: 'lotse-open-data',
    configResolved(config) {
      base = config.base
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      const language = LANGUAGES.find((one) => id === `\0${PREFIX}${one}`)
      if (language === undefined) return null
      const { operator, mail, address } = dataBookOf(readRules(textsOnDisk(folder)))
      const about = aboutData(language, operator, mail, address, base)
      return { code: `export default ${JSON.stringify(about)}`, moduleType: 'js' }
    },
  }
}
