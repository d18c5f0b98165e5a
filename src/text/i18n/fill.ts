/** Values from the operator's file for the fixed texts, by the name between the braces: `{{brand}}`. */
export type SiteValues = { readonly [name: string]: string }

/**
 * Puts the operator's values into texts.
 * @param texts a tree of texts; it is not changed
 * @returns a copy; placeholders that no value is for stay, and are filled when the text is shown
 */
export function fillTexts<T>(texts: T, values: SiteValues): T {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole)
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]))
  }
  return fill(texts) as T
}
