import { formatColour, parseColour } from '../screens/embed/colour.ts'
import { accentTokens, type Palette } from '../screens/embed/theme.ts'

const DARK = '(prefers-color-scheme:dark)'

/** A token of the sheet, as the bundler wrote it: `--paper:#f7f5f0`. */
function tokenIn(css: string, name: string): string {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,6})`, 'i').exec(css)?.[1]
  if (value === undefined) throw new Error(`The sheet has no --${name}.`)
  return value
}

function paletteIn(css: string): Palette {
  const colour = (name: string) => parseColour(tokenIn(css, name))
  return { paper: colour('paper'), surface: colour('surface'), ink: colour('ink'), soft: colour('soft') }
}

/**
 * The sheet with an operator's colour: legible on every ground, light and dark, by the rule that partners' colours go
 * through. On screen alone: paper stays black on white.
 * @param accent `#rrggbb`; the sheet's own colour changes nothing
 */
export function withAccent(css: string, accent: string): string {
  const colour = parseColour(accent)
  if (formatColour(colour) === formatColour(parseColour(tokenIn(css, 'accent')))) return css
  const dark = css.slice(css.search(/@media\s*\(prefers-color-scheme:\s*dark\)/))
  const tokens = (sheet: string) => {
    const made = accentTokens(colour, paletteIn(sheet))
    return `--accent:${formatColour(made.accent)};--accent-ink:${formatColour(made.accentInk)};--accent-soft:${formatColour(made.accentSoft)}`
  }
  return `${css}@media screen{:root{${tokens(css)}}}@media screen and ${DARK}{:root{${tokens(dark)}}}`
}
