import { crc32, deflateSync } from 'node:zlib'

/** Colours of a pixel, 0–255. */
type Colour = readonly [red: number, green: number, blue: number]

const WHITE: Colour = [255, 255, 255]

/** Steps across a pixel in which its edge is looked at. */
const FINE = 4

function colourOf(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

/** A colour that lies between two, by the share of the second, 0–1. */
function mixed(one: Colour, other: Colour, share: number): Colour {
  const part = (channel: 0 | 1 | 2) => Math.round(one[channel] + (other[channel] - one[channel]) * share)
  return [part(0), part(1), part(2)]
}

/** A chunk of a PNG file: length, kind, content, checksum. */
function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG file, eight bits a channel, without transparency. */
function pngOf(width: number, height: number, pixel: (x: number, y: number) => Colour): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set(pixel(x, y), y * (1 + 3 * width) + 1 + 3 * x)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/**
 * Draws the mark (`src/screens/ui/mark.tsx`) in the middle of a ground of the operator's colour: a white needle with
 * its pin. No people, no words, no letters that a machine might lack.
 * @param accent `#rrggbb`
 * @returns a PNG file
 */
export function drawMark(accent: string, width: number, height: number): Buffer {
  const ground = colourOf(accent)
  // The mark is 26 wide and high; it takes the middle, with room around it.
  const scale = 26 / Math.min(width, height)
  const isWhite = (x: number, y: number) => {
    const [across, down] = [Math.abs((x - width / 2) * scale), Math.abs((y - height / 2) * scale)]
    return across / 3 + down / 9 <= 1 && across * across + down * down >= 4
  }
  return pngOf(width, height, (x, y) => {
    let white = 0
    for (let i = 0; i < FINE * FINE; i++)
      if (isWhite(x + ((i % FINE) + 0.5) / FINE, y + (Math.floor(i / FINE) + 0.5) / FINE)) white++
    return mixed(ground, WHITE, white / (FINE * FINE))
  })
}
