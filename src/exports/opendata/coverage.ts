import { AREAS, KINDS, POLICE_VALUES } from '../../domain/rulebook/index.ts'
import { writeCsv } from './csv.ts'
import { isoArea, type OpenOffer } from './record.ts'

/**
 * How many offers there are, by area and kind, and by who learns of it: one line for every area and kind, also where there is none, because the gaps
 * are what researchers look for. Only offers that run are counted; an office listed for several areas counts in each.
 */
export function coverageCsv(offers: readonly OpenOffer[]): string {
  const running = offers.filter(({ status }) => status === 'active')
  const lines = AREAS.map(isoArea).flatMap((area) =>
    KINDS.map((kind) => {
      const here = running.filter((offer) => offer.area === area && offer.kind === kind)
      const counts = POLICE_VALUES.map((value) => here.filter(({ police }) => police === value).length)
      return [area, kind, ...counts, here.length].map(String)
    }),
  )
  return writeCsv([['area', 'kind', ...POLICE_VALUES.map((value) => value.replaceAll('-', '_')), 'all'], ...lines])
}
