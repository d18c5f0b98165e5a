import type { Plugin } from 'vite'
import { splitTexts, TEXTS } from '../i18n/index.ts'
import { LANGUAGES } from '../rulebook/index.ts'
import { coreOf, factsOf, guideOf, guideWordsOf, questionWordsOf } from './bundle.ts'
import type { RuleFiles } from './compile.ts'
import { articlesOf, stepFactsOf } from './compile-article.ts'
import { eventBookOf } from './compile-event.ts'
import { operatorWordsOf } from './compile-operator.ts'
import { textsOnDisk } from './disk.ts'
import { readRules } from './read.ts'

const PREFIX = 'virtual:lotse/'

/** What each module of the rules holds, by its name behind the prefix. */
function contents(files: RuleFiles): ReadonlyMap<string, () => unknown> {
  return new Map<string, () => unknown>([
    ['core', () => coreOf(files)],
    ['guide', () => guideOf(files)],
    ['facts', () => factsOf(files)],
    ['step-facts', () => stepFactsOf(files)],
    ['events', () => eventBookOf(files).events],
    ...LANGUAGES.flatMap((language) => [
      [`questions/${language}`, () => questionWordsOf(files, language)] as const,
      [`words/${language}`, () => guideWordsOf(files, language)] as const,
      [`articles/${language}`, () => articlesOf(files, language)] as const,
      [`operator/${language}`, () => operatorWordsOf(files, language)] as const,
      [`event-words/${language}`, () => eventBookOf(files).texts[language]] as const,
      [`texts/${language}/first`, () => splitTexts(TEXTS[language]).first] as const,
      [`texts/${language}/result`, () => splitTexts(TEXTS[language]).result] as const,
      [`texts/${language}/frame`, () => splitTexts(TEXTS[language]).frame] as const,
      [`texts/${language}/pages`, () => splitTexts(TEXTS[language]).pages] as const,
    ]),
  ])
}

/**
 * Makes the rules importable as `virtual:lotse/…`. Reads and checks them once a build; broken rules stop it with every problem in its message.
 * @param folder where the rules lie
 */
export function rules(folder: string): Plugin {
  let modules: ReadonlyMap<string, () => unknown>
  return {
    name: 'lotse-rules',
    buildStart() {
      modules = contents(readRules(textsOnDisk(folder)))
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const make = modules.get(id.slice(PREFIX.length + 1))
      if (make === undefined) return null
      // JSON.parse of a string is faster to start than an object literal of the same size.
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))})`, moduleType: 'js' }
    },
  }
}
