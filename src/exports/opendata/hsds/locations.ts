import type { DataBook } from '../data-book.ts'
import type { OpenOffer } from '../open-offer-schema.ts'
import { t } from './german-texts.ts'

export type Address = {
  readonly id: string
  readonly location_id: string
  readonly address_1: string
  readonly city: string
  readonly state_province: string
  readonly postal_code: string
  readonly country: 'DE'
  readonly address_type: 'physical'
}

export type Location = {
  readonly id: string
  readonly location_type: 'physical' | 'virtual'
  readonly url?: string
  readonly name: string
  readonly description?: string
  readonly addresses?: readonly Address[]
}

/** Cities that are a Land. */
const CITY_LANDS: { readonly [city: string]: string } = { Berlin: 'DE-BE', Hamburg: 'DE-HH', Bremen: 'DE-HB' }

/**
 * An address in its parts. HSDS wants street, postcode, city and Land: where a source does not give all of them, or the
 * Land cannot be told without guessing, there is no address, only a place with a description.
 */
export function partsOf(address: string, area: string) {
  const match = /^(.+), (\d{5}) ([^,;]+)$/.exec(address)
  if (match === null) return null
  const [, street = '', postcode = '', city = ''] = match
  const land = CITY_LANDS[city] ?? (area === 'DE' ? undefined : area)
  return land === undefined ? null : { address_1: street, postal_code: postcode, city, state_province: land }
}

/**
 * The locations of a service: its buildings, and its chat and form as virtual locations. Locations of single telephone
 * numbers come from the addresses of the numbers.
 * @param offer the published offer
 * @param book gives each location its UUID
 * @returns each address once, then the virtual locations
 */
export function locationsOf({ id, area, contact }: OpenOffer, { uuidOf }: DataBook): readonly Location[] {
  const idOf = (key: string) => uuidOf(`location:${id}:${key}`)
  const addresses = [contact.address, ...contact.phones.map(({ address }) => address)].filter((one) => one !== null)
  const houses = [...new Set(addresses)].map((address): Location => {
    const parts = partsOf(address, area)
    const location_id = idOf(address)
    return {
      id: location_id,
      location_type: 'physical',
      name: address,
      ...(parts === null
        ? { description: address }
        : {
            addresses: [
              {
                id: uuidOf(`address:${id}:${address}`),
                location_id,
                ...parts,
                country: 'DE',
                address_type: 'physical',
              },
            ],
          }),
    }
  })
  const net = (['chat', 'form'] as const).flatMap((way) => {
    const url = contact[way]
    return url === null ? [] : [{ id: idOf(way), location_type: 'virtual', url, name: t(`openData.${way}`) } as const]
  })
  return [...houses, ...net]
}
