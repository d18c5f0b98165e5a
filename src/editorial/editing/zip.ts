/** A file that goes into an archive. */
export interface ZipEntry {
  /** With slashes, without one at the beginning. */
  readonly path: string
  readonly text: string
}

/** The remainders of all bytes, for the checksum of ISO 3309. */
const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest >>> 0
})

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 255]!
  return (sum ^ 0xffffffff) >>> 0
}

/** Numbers as bytes, the lowest byte first: each with how many bytes it takes. */
function bytesOf(fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)),
  )
}

/** Names are in UTF-8; nothing is compressed. */
const UTF_8 = 0x0800
/** 1 January 1980: the archive says nothing of when it was made. */
const NO_DAY = 0x21

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/**
 * Packs texts into a ZIP archive (PKWARE APPNOTE 6.3), stored as they are: a handful of small files.
 * @returns the bytes of the archive; the same texts give the same bytes
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { path, text } of entries) {
    const [name, data] = [encoder.encode(path), encoder.encode(text)]
    const about = [
      [20, 2],
      [UTF_8, 2],
      [0, 2],
      [0, 2],
      [NO_DAY, 2],
      [checksum(data), 4],
      [data.length, 4],
      [data.length, 4],
      [name.length, 2],
      [0, 2],
    ] as const
    const local = [bytesOf([[0x04034b50, 4], ...about]), name, data]
    const place = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ] as const
    directory.push(bytesOf([[0x02014b50, 4], [20, 2], ...about, ...place]), name)
    parts.push(...local)
    offset += local.reduce((sum, { length }) => sum + length, 0)
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = entries.length
  const end = bytesOf([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ])
  return joined([...parts, ...directory, end])
}
