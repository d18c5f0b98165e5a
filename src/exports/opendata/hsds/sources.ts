import type { DataBook } from '../data-book.ts'
import type { OpenOffer } from '../open-offer-schema.ts'
import { idsFor } from './ids.ts'

/** Whose pages they are. */
interface Knower {
  readonly service_id: string
  readonly service_at_location_id?: string
}

/**
 * The pages that a service, or the service at one place, is known from. HSDS has no place for them.
 * @param key names the ids: the offer's id, or offer and office
 */
export function sourcesOf(
  key: string,
  sources: OpenOffer['sources'],
  knower: Knower,
  { uuidOf }: Pick<DataBook, 'uuidOf'>,
) {
  const ids = idsFor(
    `source:${key}`,
    sources.map(({ url }) => url),
    uuidOf,
  )
  return sources.map(({ url, read, pageDate, supports }, index) => ({
    id: ids[index]!,
    ...knower,
    url,
    read,
    ...(pageDate === null ? {} : { page_date: pageDate }),
    supports,
  }))
}
