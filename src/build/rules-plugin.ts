import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import type { LanguageModules, VirtualModules } from '../app/virtual-modules.ts'
import { byLanguage, type Language, packGuide, packWords } from '../domain/rulebook/index.ts'
import {
  articlesOf,
  coreOf,
  dataBookOf,
  eventBookOf,
  factsOf,
  guideOf,
  guideWordsOf,
  hasDatesAhead,
  officesOf,
  operatorWordsOf,
  publicFilesOf,
  publishedOf,
  questionWordsOf,
  type RuleFiles,
  type RuleTexts,
  readRules,
  siteTexts,
  spokenOf,
  stepFactsOf,
  summariesOf,
  textsOnDisk,
} from '../editorial/authoring/index.ts'
import { openDataSection } from '../exports/opendata/index.ts'
import { splitTexts, TEXTS } from '../text/i18n/index.ts'
import { readingFactsOf } from './reading-facts.ts'
import { type BuildFacts, type Made, virtualModules } from './virtual-modules-plugin.ts'

/**
 * All modules of the table but those that plugins of their own make: a name added there is missing here until it is
 * made.
 */
type FromRules = Made<
  Exclude<keyof VirtualModules, 'history' | 'host-script'>,
  Exclude<keyof LanguageModules, 'monitoring'>
>

function modulesOf(files: RuleFiles, texts: RuleTexts, { base, today }: BuildFacts): FromRules {
  const shown = publicFilesOf(files)
  const textsIn = (language: Language) => splitTexts(siteTexts(files, language))
  const ids = guideOf(shown).offers.map(({ id }) => id)
  const key = createHash('sha256').update(ids.join()).digest('hex').slice(0, 8)
  return {
    modules: {
      reading: () => readingFactsOf(files),
      core: () => coreOf(files, hasDatesAhead(files, today)),
      guide: () => packGuide(guideOf(shown), key),
      facts: () => factsOf(shown),
      'step-facts': () => stepFactsOf(files),
      events: () => eventBookOf(files).events,
      published: () => publishedOf(files, texts),
      spoken: () => byLanguage((language) => spokenOf(shown, language)),
      'frame-texts': () => byLanguage((language) => textsIn(language).frame),
    },
    byLanguage: {
      first: (language) => ({ texts: textsIn(language).first, questions: questionWordsOf(files, language) }),
      result: (language) => ({
        texts: textsIn(language).result,
        words: packWords(guideWordsOf(shown, language), ids, key),
      }),
      'page-texts': (language) => textsIn(language).pages,
      'desk-texts': (language) => textsIn(language).desk,
      'search-words': (language) => TEXTS[language].searchWords,
      offices: (language) => officesOf(shown, language),
      summaries: (language) => summariesOf(shown, language),
      articles: (language) => articlesOf(files, language),
      operator: (language) => operatorWordsOf(files, language, today),
      'open-data': (language) => openDataSection(dataBookOf(shown), language, base),
      'event-words': (language) => eventBookOf(files).texts[language],
    },
  }
}

/**
 * Makes the rules importable as `virtual:lotse/…`. Reads and checks them once per build.
 * @param folder where the rules lie
 * @throws BrokenRules at the start of the build, with every problem in its message
 */
export function rules(folder: string): Plugin {
  return virtualModules('lotse-rules', (facts) => {
    const texts = textsOnDisk(folder)
    return modulesOf(readRules(texts, folder), texts, facts)
  })
}
