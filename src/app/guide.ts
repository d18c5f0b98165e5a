import core from 'virtual:lotse/core'
import type { GuideWords, Language, Rulebook } from '../rulebook/index.ts'

/** The rules and the words of the result in one language. */
export interface GuideData {
  readonly rulebook: Rulebook
  readonly words: GuideWords
}

const WORDS: { readonly [L in Language]: () => Promise<{ readonly default: GuideWords }> } = {
  de: () => import('./guide-words/de.ts'),
  en: () => import('./guide-words/en.ts'),
}

/**
 * Loads what the result needs: always the same two modules in the same order, whatever was answered.
 * @throws where a module does not arrive; asking again tries again
 */
export async function loadGuide(language: Language): Promise<GuideData> {
  const [guide, words] = await Promise.all([import('virtual:lotse/guide'), WORDS[language]()])
  return { rulebook: { ...guide.default, questions: core.questions, site: core.site }, words: words.default }
}
