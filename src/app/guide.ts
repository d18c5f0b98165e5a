import officesIn from 'virtual:lotse/by-language/offices'
import results from 'virtual:lotse/by-language/result'
import core from 'virtual:lotse/core'
import type { i18n } from 'i18next'
import type { GuideWords, Language, OfficeBook, Rulebook } from '../domain/rulebook/index.ts'

/** The rules and the words of the result in one language. */
export interface GuideData {
  readonly rulebook: Rulebook
  readonly words: GuideWords
}

/**
 * Loads what the result needs: always the same two modules in the same order, whatever was answered.
 * @param texts gets the texts that the result and the pages beside the guide need
 * @throws where a module does not arrive; asking again tries again
 */
export async function loadGuide(language: Language, texts: i18n): Promise<GuideData> {
  const [guide, words] = await Promise.all([import('virtual:lotse/guide'), results[language]()])
  texts.addResourceBundle(language, 'translation', words.default.texts, true)
  return { rulebook: { ...guide.default, questions: core.questions, site: core.site }, words: words.default.words }
}

/**
 * Loads the offices among which somebody chooses theirs: all of them at once and for everybody alike, so that no choice
 * of a town is ever a request.
 * @returns none where they do not arrive: the cards are then as without
 */
export async function loadOffices(language: Language): Promise<OfficeBook> {
  try {
    return (await officesIn[language]()).default
  } catch {
    return {}
  }
}
