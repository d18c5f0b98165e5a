import { byLanguage } from '../domain/rulebook/index.ts'
import { coreOf, type RuleFiles, siteTexts } from '../editorial/authoring/index.ts'
import type { ReadingFacts } from '../screens/reading/index.ts'
import { readingTexts } from '../text/i18n/index.ts'

/** What the script of pages that are only read brings with it: the hotline, who answers for it, a few texts. */
export function readingFactsOf(files: RuleFiles): ReadingFacts {
  const { site, hotlines } = coreOf(files)
  const { hotline, whenClosed } = site
  const lines = Object.entries(hotlines).filter(([id]) => id === hotline || whenClosed.includes(id))
  return {
    hotline,
    whenClosed,
    lines: Object.fromEntries(lines),
    texts: byLanguage((language) => readingTexts(siteTexts(files, language))),
  }
}
