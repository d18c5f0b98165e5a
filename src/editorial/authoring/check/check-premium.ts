import { dialString } from '../compile/phone.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { OfferFile } from '../schema/index.ts'

/**
 * Beginnings of numbers whose calls cost extra: services (0900), televoting and mass traffic (0137), pagers (0164),
 * shared costs (0180) and personal numbers (0700). Directory enquiries (118…) are no office: no file may name one.
 * Source: numbering plan of the Bundesnetzagentur.
 */
const COSTS_EXTRA = /^\+49(900|137|164|180|700)/

/**
 * The beginning of a number whose calls cost extra.
 * @param number as the source divides it
 * @returns `0180`; null for any other number
 */
export function premiumPrefix(number: string): string | null {
  const prefix = COSTS_EXTRA.exec(dialString(number) ?? '')?.[1]
  return prefix === undefined ? null : `0${prefix}`
}

/** A number whose calls cost extra stands only in an offer that is said not to be free, its offices included. */
export function premiumAgreesWithFree(parsed: Parsed<OfferFile>): readonly Problem[] {
  const { contact, offices, free } = parsed.value
  if (free === false) return []
  const numbers = [
    ...contact.phones.map(({ number }, index) => ({ number, path: ['contact', 'phones', index, 'number'] })),
    ...(offices ?? []).flatMap((office, at) =>
      office.contact.phones.map(({ number }, index) => ({
        number,
        path: ['offices', at, 'contact', 'phones', index, 'number'],
      })),
    ),
  ]
  return numbers.flatMap(({ number, path }) => {
    const prefix = premiumPrefix(number)
    return prefix === null
      ? []
      : [
          parsed.at(
            path,
            `Anrufe bei Nummern mit ${prefix} kosten extra. Bitte eine gewöhnliche Nummer eintragen, oder free: false mit der Seite, die den Preis nennt.`,
          ),
        ]
  })
}
