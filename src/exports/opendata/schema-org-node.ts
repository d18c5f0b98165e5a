/** A node of JSON-LD with the words of schema.org. */
export interface SchemaNode {
  readonly '@type': string
  readonly [property: string]: SchemaValue | undefined
}
export type SchemaValue = string | number | SchemaNode | readonly (string | SchemaNode)[]

/** A node that names its vocabulary: a JSON-LD document. */
export interface SchemaDocument extends SchemaNode {
  readonly '@context': 'https://schema.org'
}

/** A property that is left out where it would hold nothing. */
export function unlessEmpty(
  property: string,
  values: readonly SchemaNode[],
): { readonly [property: string]: SchemaValue } {
  return values.length === 0 ? {} : { [property]: values }
}
