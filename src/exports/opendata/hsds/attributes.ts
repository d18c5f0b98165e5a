import type { DataBook } from '../data-book.ts'
import type { GivenTerm } from './terms.ts'

/**
 * Terms of our taxonomies as attributes of a service or of the service at one place.
 * @param key names the ids: the offer's id, or offer and office
 * @param of what has the attributes
 */
export function attributesOf(
  key: string,
  of: { readonly id: string; readonly entity: 'service' | 'service_at_location' },
  terms: readonly GivenTerm[],
  { uuidOf }: Pick<DataBook, 'uuidOf'>,
) {
  return terms.map(({ key: taxonomy, value, term }) => ({
    id: uuidOf(`attribute:${key}:${taxonomy}:${value}`),
    link_id: of.id,
    taxonomy_term_id: term.id,
    link_type: taxonomy,
    link_entity: of.entity,
    value,
    taxonomy_term: term,
  }))
}
