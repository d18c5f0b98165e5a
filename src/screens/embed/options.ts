import { LANDS, type Land, type Language } from '../../domain/rulebook/index.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const HEIGHTS = ['fixed', 'auto'] as const
export type HeightMode = (typeof HEIGHTS)[number]

/** The roundest corners, in pixels. */
export const MAX_RADIUS = 24

/** What a partner sets for everybody: public, in the address of the frame. Never an answer of a person. */
export interface FrameOptions {
  /** Chosen beforehand where the Land is asked; it counts once somebody goes on with it. */
  readonly land?: Land
  readonly theme: Theme
  /** One colour, `#rrggbb`. */
  readonly accent?: string
  /** Of corners, in pixels. */
  readonly radius?: number
  /** `auto`: a page that speaks version 1 is told the height. In version 2 it always is. */
  readonly height: HeightMode
}

/**
 * What a partner chooses on the page about embedding: the options, the language, which is the path, and what the frame
 * is called.
 */
export interface EmbedChoice extends Omit<FrameOptions, 'height'> {
  readonly language: Language
  /** For screen readers; left out, it is the guide's own. */
  readonly title?: string
  /** Fixed by the partner, in CSS pixels; left out, it is the guide's own. */
  readonly height?: number
}

export const DEFAULTS: FrameOptions = { theme: 'auto', height: 'fixed' }

/** A colour as six digits, with or without its sign; null for anything else. */
export function readColour(text: string): string | null {
  const match = /^#?([0-9a-f]{6})$/i.exec(text)
  return match === null ? null : `#${match[1]!.toLowerCase()}`
}

/**
 * Reads the options from a frame's address. Whatever is unknown, malformed or there twice is as if it were not there: a
 * guide with a partner's typing error is still a guide.
 * @param query with or without its question mark
 */
export function readOptions(query: string): FrameOptions {
  const given = new URLSearchParams(query)
  const one = (name: string): string => {
    const values = given.getAll(name)
    return values.length === 1 ? values[0]! : ''
  }
  const land = LANDS.find((id) => id === one('land'))
  const accent = readColour(one('accent'))
  const radius = /^\d{1,2}$/.test(one('radius')) ? Number(one('radius')) : null
  return {
    ...(land === undefined ? {} : { land }),
    theme: THEMES.find((id) => id === one('theme')) ?? DEFAULTS.theme,
    ...(accent === null ? {} : { accent }),
    ...(radius === null || radius > MAX_RADIUS ? {} : { radius }),
    height: HEIGHTS.find((id) => id === one('height')) ?? DEFAULTS.height,
  }
}

/** Options as attributes or parameters, in a fixed order; what is left at its default is left out. */
export function optionPairs(options: FrameOptions): readonly (readonly [name: string, value: string])[] {
  const { land, theme, accent, radius, height } = options
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['land', land],
    ['theme', theme === DEFAULTS.theme ? undefined : theme],
    ['accent', accent],
    ['radius', radius?.toString()],
    ['height', height === DEFAULTS.height ? undefined : height],
  ]
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}
