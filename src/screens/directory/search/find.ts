import MiniSearch, { type Query } from 'minisearch'
import type { SearchDocument } from './documents.ts'
import { typedNumber } from './numbers.ts'
import { inAll, inAny, remembered } from './scores.ts'
import { foldWord, wordsOf, wordsWith } from './terms.ts'

/** What a search found: ids, the best first. */
export interface Found {
  readonly ids: readonly string[]
  /** True where no offer has all the words; these have some of them. */
  readonly loose: boolean
}

/** Finds offers by typed words. Null where nothing was typed. */
export type Find = (typed: string) => Found | null

const BOOST = { name: 6, shortName: 1.5, topics: 4, area: 4, summary: 1.2, provider: 1.5, offices: 3, numbers: 3 }
/** A word found inside another counts less than the word itself. */
const INSIDE = {
  name: 1.5,
  shortName: 0.5,
  topics: 0.4,
  area: 0.01,
  summary: 0.7,
  provider: 0.5,
  offices: 0.01,
  numbers: 0.01,
}

/** Offers that are read in one go while the index is made; typing goes on in between. */
const AT_ONCE = 3

/** Found by accident, perhaps: “weiser ring” is inside of other words. */
const FEW = 2

/** Slips of the finger that are forgiven: one from five letters, two from eight. */
const slips = (term: string): number => (term.length < 5 ? 0 : term.length < 8 ? 1 : 2)

/**
 * Makes the search over offers, in pieces, so that the page answers while it is made.
 * @param skip words that say nothing of what somebody looks for, with spaces between
 * @param whole words that are not looked for at the end of others: “Südniedersachsen” is not in “Sachsen”
 */
export async function makeFind(documents: readonly SearchDocument[], skip: string, whole: string): Promise<Find> {
  const skipped = new Set(wordsOf(skip).map(foldWord))
  const vocabulary = new Set<string>()
  const index = new MiniSearch<SearchDocument>({
    fields: Object.keys(BOOST),
    storeFields: ['nearness'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm(word) {
      const folded = foldWord(word)
      vocabulary.add(folded)
      return folded
    },
    // What is looked for has been folded and divided before.
    searchOptions: {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      weights: { fuzzy: 0.3, prefix: 0.8 },
      boostDocument: (_, __, stored) => (typeof stored?.nearness === 'number' ? stored.nearness : 1),
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
    },
  })
  await index.addAllAsync(documents, { chunkSize: AT_ONCE })
  const undivided = wordsOf(whole).map(foldWord)
  for (const word of vocabulary) if (undivided.some((end) => word.endsWith(end))) vocabulary.delete(word)

  const forOne = (term: string, forgiving: boolean): Query => ({
    combineWith: 'OR',
    queries: [
      { queries: [term], boost: BOOST, prefix: term.length > 2, fuzzy: forgiving && slips(term) },
      { queries: [...wordsWith(term, vocabulary)], boost: INSIDE },
    ],
  })
  const scoresOf = remembered((term, forgiving) => {
    const hits = index.search(forOne(term, forgiving))
    return new Map(hits.map(({ id, score }): [string, number] => [id, score]))
  })

  return (typed) => {
    // A number has no slips: another number is another office.
    const number = typedNumber(typed)
    if (number !== null) return { ids: inAll([scoresOf(number, false)]), loose: false }
    const terms = [...new Set(wordsOf(typed).map(foldWord))]
    const telling = terms.filter((term) => !skipped.has(term))
    const wanted = telling.length > 0 ? telling : terms
    if (wanted.length === 0) return null
    // As it stands; where that finds next to nothing, with slips; where that finds nothing, any of the words.
    const exact = inAll(wanted.map((term) => scoresOf(term, false)))
    if (exact.length > FEW) return { ids: exact, loose: false }
    const forgiven = wanted.map((term) => scoresOf(term, true))
    const near = inAll(forgiven)
    if (near.length > 0 || wanted.length === 1) return { ids: near, loose: false }
    return { ids: inAny(forgiven), loose: true }
  }
}
