import { createHash } from 'node:crypto'

/** The namespace of this project's UUIDs: a version 4 UUID, generated once. Changing it would change every id. */
const NAMESPACE = Buffer.from('3c1b7a5e9f0d4b0c8a6d2f4e1c7b9d53', 'hex')

/** The permanent UUID of a name (version 5, RFC 9562, section 5.5). */
export function uuidOf(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
