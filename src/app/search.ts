import searchWords from 'virtual:lotse/by-language/search-words'
import summariesIn from 'virtual:lotse/by-language/summaries'
import type { i18n } from 'i18next'
import { LANDS, type Language } from '../domain/rulebook/index.ts'
import type { Search } from '../screens/directory/index.ts'
import type { Places } from '../screens/places/index.ts'
import { type GuideData, loadOffices } from './guide.ts'

/**
 * Loads the search and makes its index over the texts of one language. Where the table of places does not arrive, the
 * Länder are known all the same.
 * @param texts has the texts of the result
 * @throws where a script does not arrive
 */
export async function loadSearch(language: Language, texts: i18n, { rulebook, words }: GuideData): Promise<Search> {
  // The door is asked for only here: a static import would bring the directory to every page.
  const room = import('../screens/directory/index.ts').then(({ loadFind }) => loadFind())
  const [{ documentsOf, makeSearch }, everyday, summaries, offices, places] = await Promise.all([
    room,
    searchWords[language](),
    summariesIn[language](),
    loadOffices(language),
    loadPlaces().catch(() => null),
  ])
  const t = texts.getFixedT(language)
  return makeSearch(
    documentsOf(rulebook, words, summaries.default, offices, everyday.default, (key) => t(key)),
    everyday.default,
    LANDS.map((land) => ({ land, name: t(`land.${land}`) })),
    places,
  )
}

/** The table of places, the same for everybody. */
async function loadPlaces(): Promise<Places> {
  const [{ readPlaces }, { default: table }] = await Promise.all([
    import('../screens/places/read.ts'),
    import('../screens/places/table.json'),
  ])
  return readPlaces(table)
}
