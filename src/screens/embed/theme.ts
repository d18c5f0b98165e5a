import { contrast, mix, type Rgb } from './colour.ts'

/**
 * Least contrast of text on its ground; controls and focus need 3 (WCAG 2.2, 1.4.3 and 1.4.11), and get no less than
 * text.
 */
export const TEXT_CONTRAST = 4.5

/** The colours of a scheme, light or dark, that no partner changes. Ink and soft text are legible on both grounds. */
export interface Palette {
  readonly paper: Rgb
  readonly surface: Rgb
  readonly ink: Rgb
  readonly soft: Rgb
}

/** What one accent colour becomes. */
export interface AccentTokens {
  /** Links, lines, borders of controls, and the ground of the main button. */
  readonly accent: Rgb
  /** Text on the accent. */
  readonly accentInk: Rgb
  /** The ground of quiet cards. */
  readonly accentSoft: Rgb
}

const BLACK: Rgb = [0, 0, 0]
const WHITE: Rgb = [255, 255, 255]
const STEPS = 50
/** How much of the accent a quiet ground shows at most. */
const MOST_TINT = 0.14

/**
 * Makes any accent legible: as much of the tint as ink and soft text bear, then as much of the colour itself as every
 * ground bears – drawn towards the ink until it does. At the very end of both ways stand surface and ink, which are
 * legible: so there always is an answer.
 */
export function accentTokens(wanted: Rgb, { paper, surface, ink, soft }: Palette): AccentTokens {
  const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)
  const legible = (text: Rgb, ...grounds: readonly Rgb[]) =>
    grounds.every((ground) => contrast(text, ground) >= TEXT_CONTRAST)

  const tints = shares.map((share) => mix(surface, wanted, MOST_TINT * (1 - share)))
  const accentSoft = tints.find((tint) => legible(ink, tint) && legible(soft, tint)) ?? surface
  const tones = shares.map((share) => mix(wanted, ink, share))
  const accent = tones.find((tone) => legible(tone, paper, surface, accentSoft)) ?? ink
  const accentInk = contrast(WHITE, accent) >= contrast(BLACK, accent) ? WHITE : BLACK
  return { accent, accentInk, accentSoft }
}
