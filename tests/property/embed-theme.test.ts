import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, parseColour, type Rgb } from '../../src/screens/embed/colour.ts'
import { accentTokens, type Palette } from '../../src/screens/embed/theme.ts'

const css = readFileSync('src/app/styles.css', 'utf8')

/**
 * The colours of a scheme as they stand in the page's sheet: those before the first rule for a dark scheme, or those in
 * it.
 */
function paletteOf(scheme: 'light' | 'dark'): Palette {
  const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)')
  const block = scheme === 'light' ? light : rest
  const token = (name: string): Rgb => {
    const match = new RegExp(`--${name}:\\s*(#[0-9a-f]+)`).exec(block)
    if (match === null) throw new Error(`${scheme}: no --${name}`)
    return parseColour(match[1]!)
  }
  return { paper: token('paper'), surface: token('surface'), ink: token('ink'), soft: token('soft') }
}

const channel = fc.integer({ min: 0, max: 255 })
const colour: fc.Arbitrary<Rgb> = fc.oneof(
  fc.tuple(channel, channel, channel),
  // Greys, and the corners of the space, where contrast is at its worst.
  channel.map((grey): Rgb => [grey, grey, grey]),
  fc.tuple(fc.constantFrom(0, 255), fc.constantFrom(0, 255), fc.constantFrom(0, 255)),
)

describe.each(['light', 'dark'] as const)('any accent in the %s scheme', (scheme) => {
  const palette = paletteOf(scheme)
  const { paper, surface, ink, soft } = palette

  it('is legible as text, as a control and as a ground', () => {
    fc.assert(
      fc.property(colour, (wanted) => {
        const { accent, accentInk, accentSoft } = accentTokens(wanted, palette)
        for (const ground of [paper, surface, accentSoft]) {
          // Links and headings in the accent; borders and marks of controls need 3 and so are within.
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(soft, ground)).toBeGreaterThanOrEqual(4.5)
        }
        // The main button and what stands on it.
        expect(contrast(accentInk, accent)).toBeGreaterThanOrEqual(4.5)
        // The focus is a ring of ink around everything.
        for (const ground of [paper, surface, accentSoft]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 5000 },
    )
  })

  it('stays as it is where it is legible', () => {
    const strong: Rgb = scheme === 'light' ? [0x0b, 0x55, 0x63] : [0x86, 0xd3, 0xd9]
    expect(accentTokens(strong, palette).accent).toEqual(strong)
  })

  it('keeps something of its colour: red, green and blue stay apart', () => {
    const accents = (
      [
        [255, 0, 0],
        [0, 255, 0],
        [0, 0, 255],
      ] as const
    ).map((wanted) => accentTokens(wanted, palette).accent)
    for (const [index, tone] of accents.entries()) expect(tone.indexOf(Math.max(...tone))).toBe(index)
  })
})
