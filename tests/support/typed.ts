import { LANDS, type Language, type Rulebook } from '../../src/domain/rulebook/index.ts'
import { guideWordsOf, officesOf, summariesOf } from '../../src/editorial/authoring/index.ts'
import { documentsOf, makeSearch, type Search } from '../../src/screens/directory/search/index.ts'
import { readPlaces } from '../../src/screens/places/read.ts'
import table from '../../src/screens/places/table.json' with { type: 'json' }
import { TEXTS, textsFor } from '../../src/text/i18n/index.ts'
import { ruleFiles } from './rules.ts'

/** The search of the directory over some rules, as the page makes it. */
export function searchOver(rules: Rulebook, language: Language): Promise<Search> {
  const t = textsFor(language)
  const everyday = TEXTS[language].searchWords
  return makeSearch(
    documentsOf(
      rules,
      guideWordsOf(ruleFiles, language),
      summariesOf(ruleFiles, language),
      officesOf(ruleFiles, language),
      everyday,
      (key) => t(key),
    ),
    everyday,
    LANDS.map((land) => ({ land, name: t(`land.${land}`) })),
    readPlaces(table),
  )
}
