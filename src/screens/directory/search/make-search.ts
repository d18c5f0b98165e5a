import type { Land } from '../../../domain/rulebook/index.ts'
import { type Places, SPOKEN } from '../../places/index.ts'
import type { SearchDocument, SearchWords } from './documents.ts'
import { type Find, makeFind } from './find.ts'
import { type Meant, makeMeant, makeNear, type Near } from './meant.ts'

/** Everything that typed text is asked for. */
export interface Search {
  readonly find: Find
  /** The place that typed text is or has in it. */
  readonly meant: (typed: string) => Meant | null
  readonly near: Near
}

/** Every text of a tree of texts. */
function textsIn(tree: object): readonly string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textsIn(value)))
}

/**
 * Makes the search over offers and places.
 * @param everyday everyday words of the language of the page
 * @param lands the Länder with their names in that language
 * @param places null where the table did not arrive
 */
export async function makeSearch(
  documents: readonly SearchDocument[],
  everyday: SearchWords,
  lands: readonly { readonly land: Land; readonly name: string }[],
  places: Places | null,
): Promise<Search> {
  const { area: _, ...topics } = everyday
  const named = lands.map(({ land, name }) => ({ land, names: [name, ...SPOKEN[land]] }))
  return {
    find: await makeFind(documents, everyday.skip, lands.map(({ name }) => name).join(' ')),
    meant: makeMeant(places, named, textsIn(topics).join(' ')),
    near: makeNear(places, named),
  }
}
