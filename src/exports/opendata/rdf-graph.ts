import { withoutForbidden, writeJson } from '../../text/encoding/index.ts'

/** A value in a graph: the name of something, a text, a text in a language, or a typed text. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly type?: string }
  | GraphNode

/** Something with a type and properties; without an id it is only known from where it stands. */
export interface GraphNode {
  readonly id?: string
  readonly type: string
  readonly properties: readonly (readonly [property: string, ...values: Value[]])[]
}

/** Names of vocabularies, by their prefix; types and properties are written with it: `dcat:Dataset`. */
export type Prefixes = { readonly [prefix: string]: string }

function jsonValue(value: Value): unknown {
  if ('iri' in value) return { '@id': value.iri }
  if ('text' in value) {
    const { text, language, type } = value
    return { '@value': text, ...(language ? { '@language': language } : {}), ...(type ? { '@type': type } : {}) }
  }
  return jsonNode(value)
}

function jsonNode({ id, type, properties }: GraphNode): { readonly [key: string]: unknown } {
  return {
    ...(id === undefined ? {} : { '@id': id }),
    '@type': type,
    ...Object.fromEntries(properties.map(([property, ...values]) => [property, values.map(jsonValue)])),
  }
}

/**
 * Writes a graph as JSON-LD. Its prefixes are included, so that a reader needs no other file.
 * @param root the node that holds all others
 * @param prefixes the vocabularies of its types and properties
 * @returns the text of the document
 */
export function writeJsonLd(root: GraphNode, prefixes: Prefixes): string {
  return `${writeJson({ '@context': prefixes, ...jsonNode(root) }, 2)}\n`
}

// What JSON escapes, Turtle reads.
const literal = (text: string) => writeJson(text)
const iri = (name: string) => `<${withoutForbidden(name).replace(/[\s<>"{}|^`\\]/g, (bad) => encodeURIComponent(bad))}>`

function turtleValue(value: Value, indent: string): string {
  if ('iri' in value) return iri(value.iri)
  if ('text' in value) {
    const { text, language, type } = value
    return literal(text) + (language ? `@${language}` : type ? `^^${type}` : '')
  }
  if (value.id !== undefined) return iri(value.id)
  return `[\n${turtleProperties(value, `${indent}  `)}\n${indent}]`
}

function turtleProperties({ type, properties }: GraphNode, indent: string): string {
  const lines = properties.map(
    ([property, ...values]) => `${indent}${property} ${values.map((value) => turtleValue(value, indent)).join(', ')}`,
  )
  return [`${indent}a ${type}`, ...lines].join(' ;\n')
}

/** Nodes with a name stand by themselves, those they hold after them. */
function namedNodes(node: GraphNode): readonly GraphNode[] {
  const inside = node.properties.flatMap(([, ...values]) =>
    values.filter((value) => 'properties' in value).flatMap(namedNodes),
  )
  return node.id === undefined ? inside : [node, ...inside]
}

/**
 * Writes a graph as Turtle.
 * @param root the node that holds all others
 * @param prefixes the vocabularies of its types and properties
 * @returns the text of the document
 */
export function writeTurtle(root: GraphNode, prefixes: Prefixes): string {
  return [
    ...Object.entries(prefixes).map(([prefix, name]) => `@prefix ${prefix}: <${name}> .`),
    ...namedNodes(root).map((node) => `\n${iri(node.id ?? '')}\n${turtleProperties(node, '  ')} .`),
    '',
  ].join('\n')
}
