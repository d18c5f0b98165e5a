import { useEffect, useState } from 'react'

/** Stands for the address in the prerendered page, which does not know where it will be served. */
const UNKNOWN = 'https://lotse.example/'

/** The address of this site, with the path below which it is served; known once there is a script. */
export function useSiteAddress(): { readonly address: string; readonly isKnown: boolean } {
  const [address, setAddress] = useState(UNKNOWN)
  useEffect(() => setAddress(new URL(import.meta.env.BASE_URL, location.href).href), [])
  return { address, isKnown: address !== UNKNOWN }
}
