import searchWords from 'virtual:lotse/by-language/search-words'
import summariesIn from 'virtual:lotse/by-language/summaries'
import type { i18n } from 'i18next'
import { LANDS, type Language } from '../domain/rulebook/index.ts'
import type { Find } from '../screens/directory/index.ts'
import { type GuideData, loadOffices } from './guide.ts'

/**
 * Loads the search and makes its index over the texts of one language.
 * @param texts has the texts of the result
 * @throws where a script does not arrive
 */
export async function loadSearch(language: Language, texts: i18n, { rulebook, words }: GuideData): Promise<Find> {
  // The door is asked for only here: a static import would bring the directory to every page.
  const find = import('../screens/directory/index.ts').then(({ loadFind }) => loadFind())
  const [{ documentsOf, makeFind }, everyday, summaries, offices] = await Promise.all([
    find,
    searchWords[language](),
    summariesIn[language](),
    loadOffices(language),
  ])
  const t = texts.getFixedT(language)
  const lands = LANDS.map((land) => t(`land.${land}`)).join(' ')
  return makeFind(
    documentsOf(rulebook, words, summaries.default, offices, everyday.default, (key) => t(key)),
    everyday.default.skip,
    lands,
  )
}
