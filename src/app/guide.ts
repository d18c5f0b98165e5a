import officesIn from 'virtual:lotse/by-language/offices'
import results from 'virtual:lotse/by-language/result'
import core from 'virtual:lotse/core'
import type { i18n } from 'i18next'
import {
  type GuideWords,
  type Language,
  type OfficeBook,
  type Rulebook,
  unpackGuide,
} from '../domain/rulebook/index.ts'
import type { loadResult } from '../screens/wizard/index.ts'

/** The rules and the words of the result in one language. */
export interface GuideData {
  readonly rulebook: Rulebook
  readonly words: GuideWords
}

/** Everything that the result needs in one language. */
export interface ResultData extends GuideData, Awaited<ReturnType<typeof loadResult>> {
  readonly offices: OfficeBook
  readonly language: Language
}

/**
 * Loads what the result needs: always the same two modules in the same order, whatever was answered.
 * @param texts gets the texts that the result and the pages beside the guide need
 * @throws where a module does not arrive; asking again tries again
 */
export async function loadGuide(language: Language, texts: i18n): Promise<GuideData> {
  const [packed, result] = await Promise.all([import('virtual:lotse/guide'), results[language]()])
  texts.addResourceBundle(language, 'translation', result.default.texts, true)
  const { guide, words } = unpackGuide(packed.default, result.default.words)
  return { rulebook: { ...guide, questions: core.questions, site: core.site }, words }
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
