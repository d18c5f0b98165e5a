import { formatColour, parseColour } from '../colour.ts'
import type { FrameOptions } from '../options.ts'
import { accentTokens } from '../theme.ts'

const DARK = 'prefers-color-scheme: dark'

/** The page's own rules for a dark scheme. */
function darkRules(page: Document): readonly CSSMediaRule[] {
  return [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText.includes(DARK))
}

/** The tokens of the accent in the scheme that is shown now; the other colours are those of the page. */
function accentRules(page: Document, accent: string): readonly string[] {
  const shown = getComputedStyle(page.documentElement)
  const token = (name: string) => parseColour(shown.getPropertyValue(`--${name}`))
  const tokens = accentTokens(parseColour(accent), {
    paper: token('paper'),
    surface: token('surface'),
    ink: token('ink'),
    soft: token('soft'),
  })
  return [
    `--accent: ${formatColour(tokens.accent)}`,
    `--accent-ink: ${formatColour(tokens.accentInk)}`,
    `--accent-soft: ${formatColour(tokens.accentSoft)}`,
  ]
}

/**
 * Puts a partner's scheme, accent and corners over the page: through the browser's model of its style sheets, because
 * the policy of the page allows neither style attributes nor further sheets. On screen alone: paper stays black on
 * white.
 */
export function applyTheme(frame: Window, { theme, accent, radius }: FrameOptions): void {
  const page = frame.document
  if (theme !== 'auto') {
    page.documentElement.style.setProperty('color-scheme', theme)
    for (const rule of darkRules(page)) rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all'
  }
  const [sheet] = page.styleSheets
  if (sheet === undefined) return
  let own: number | null = null
  const write = () => {
    if (own !== null) sheet.deleteRule(own)
    own = null
    const declarations = [
      ...(radius === undefined ? [] : [`--r: ${radius}px`, `--r-action: ${Math.min(radius, 10)}px`]),
      ...(accent === undefined ? [] : accentRules(page, accent)),
    ]
    if (declarations.length === 0) return
    own = sheet.insertRule(`@media screen { :root { ${declarations.join('; ')} } }`, sheet.cssRules.length)
  }
  write()
  if (theme === 'auto') frame.matchMedia(`(${DARK})`).addEventListener('change', write)
}
