import { AREAS, KINDS, POLICE_VALUES, runs } from '../../domain/rulebook/index.ts'
import { writeCsv } from '../../text/encoding/index.ts'
import { isoArea } from './iso-area.ts'
import type { OpenOffer } from './open-offer-schema.ts'

/**
 * Counts offers by area, kind and police value. Every area and kind has a line, also one without an offer, because
 * researchers look for the gaps. Only running offers count; an office listed for several areas counts in each.
 * @param offers the published offers
 * @param day ISO date, German calendar, on which an offer has to run: the state of the data; null if it is not known
 * @returns the text of `abdeckung.csv`
 */
export function coverageCsv(offers: readonly OpenOffer[], day: string | null): string {
  const running = offers.filter((offer) => runs(offer, day))
  const lines = AREAS.map(isoArea).flatMap((area) =>
    KINDS.map((kind) => {
      const here = running.filter((offer) => offer.area === area && offer.kind === kind)
      const counts = POLICE_VALUES.map((value) => here.filter(({ police }) => police === value).length)
      return [area, kind, ...counts, here.length].map(String)
    }),
  )
  return writeCsv([['area', 'kind', ...POLICE_VALUES.map((value) => value.replaceAll('-', '_')), 'all'], ...lines])
}
