import type { Plugin } from 'vite'
import { wallTimeOf } from '../../domain/matching/index.ts'
import { LANGUAGES, type Language } from '../../domain/rulebook/index.ts'
import { aboutData } from '../../exports/opendata/index.ts'
import { splitTexts, TEXTS } from '../../text/i18n/index.ts'
import type { RuleFiles } from './compile/compile.ts'
import { articlesOf, stepFactsOf } from './compile/compile-article.ts'
import { eventBookOf } from './compile/compile-event.ts'
import { operatorWordsOf } from './compile/compile-operator.ts'
import { dataBookOf } from './compile/data-book.ts'
import { publishedOf } from './compile/published.ts'
import { coreOf, factsOf, guideOf, guideWordsOf, questionWordsOf, summariesOf } from './compile/runtime-views.ts'
import { siteTexts } from './compile/site-values.ts'
import { textsOnDisk } from './read/disk.ts'
import type { RuleTexts } from './read/read.ts'
import { readRules } from './read/read-rules.ts'

const PREFIX = 'virtual:lotse/'

/** What a build adds to the rules. */
interface Build {
  /** The path below which the site is served, with slashes at both ends. */
  readonly base: string
  /** The day of the build, ISO date, German calendar. */
  readonly today: string
}

/** Modules that exist per language: `<kind>/<language>`, and `by-language/<kind>`, which loads them. */
const BY_LANGUAGE: {
  readonly [kind: string]: (files: RuleFiles, language: Language, build: Build) => unknown
} = {
  first: (files, language) => ({
    texts: splitTexts(siteTexts(files, language)).first,
    questions: questionWordsOf(files, language),
  }),
  result: (files, language) => ({
    texts: splitTexts(siteTexts(files, language)).result,
    words: guideWordsOf(files, language),
  }),
  'page-texts': (files, language) => splitTexts(siteTexts(files, language)).pages,
  'desk-texts': (files, language) => splitTexts(siteTexts(files, language)).desk,
  'search-words': (_, language) => TEXTS[language].searchWords,
  summaries: summariesOf,
  articles: articlesOf,
  operator: (files, language, { today }) => operatorWordsOf(files, language, today),
  'open-data': (files, language, { base }) => aboutData(dataBookOf(files), language, base),
  'event-words': (files, language) => eventBookOf(files).texts[language],
}

const LOADERS = `${PREFIX}by-language/`

/** Generates a module with one dynamic import per language, so that only the requested language is fetched. */
function loaders(kind: string): string {
  const imports = LANGUAGES.map((language) => `${JSON.stringify(language)}:()=>import('${PREFIX}${kind}/${language}')`)
  return `export default {${imports.join()}}`
}

/** The content of each module, by its name after the prefix. */
function contents(files: RuleFiles, texts: RuleTexts, build: Build): ReadonlyMap<string, () => unknown> {
  return new Map<string, () => unknown>([
    ['core', () => coreOf(files)],
    ['guide', () => guideOf(files)],
    ['facts', () => factsOf(files)],
    ['step-facts', () => stepFactsOf(files)],
    ['events', () => eventBookOf(files).events],
    ['published', () => publishedOf(files, texts)],
    [
      'frame-texts',
      () => Object.fromEntries(LANGUAGES.map((language) => [language, splitTexts(siteTexts(files, language)).frame])),
    ],
    ...LANGUAGES.flatMap((language) =>
      Object.entries(BY_LANGUAGE).map(
        ([kind, make]) => [`${kind}/${language}`, () => make(files, language, build)] as const,
      ),
    ),
  ])
}

/**
 * Makes the rules importable as `virtual:lotse/…`. Reads and checks them once per build; broken rules stop it with
 * every problem in the message.
 * @param folder path of the rules folder
 */
export function rules(folder: string): Plugin {
  let modules: ReadonlyMap<string, () => unknown>
  let base = '/'
  return {
    name: 'lotse-rules',
    configResolved(config) {
      base = config.base
    },
    buildStart() {
      const texts = textsOnDisk(folder)
      modules = contents(readRules(texts, folder), texts, { base, today: wallTimeOf(new Date()).date })
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      if (id.startsWith(`\0${LOADERS}`)) return { code: loaders(id.slice(LOADERS.length + 1)), moduleType: 'js' }
      const make = modules.get(id.slice(PREFIX.length + 1))
      if (make === undefined) return null
      // `JSON.parse` of a string starts faster than an object literal of the same size.
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))})`, moduleType: 'js' }
    },
  }
}
