/** What the operator's file puts into the fixed texts, by the name between the braces: `{{brand}}`. */
export type SiteValues = { readonly [name: string]: string }

/** Texts with the operator's values in their places; other placeholders stay for when they are shown. */
export function fillTexts<T>(texts: T, values: SiteValues): T {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole)
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]))
  }
  return fill(texts) as T
}
