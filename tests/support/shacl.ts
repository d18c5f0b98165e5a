import { readFileSync } from 'node:fs'
import { Parser, type Quad, Store } from 'n3'
import Validator from 'rdf-validate-shacl'

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** The last part of a name: `Dataset`, `issued`. */
const short = (name: string | undefined) => name?.split(/[#/]/).at(-1) ?? ''

/**
 * Reads shapes of SHACL.
 * @param shapes their text, in Turtle
 * @returns a function that checks a graph and returns a line for each result, sorted: `Violation Agent name: a name`
 */
export function shaclChecker(shapes: string): (graph: readonly Quad[]) => Promise<readonly string[]> {
  const validator = new Validator(new Store(new Parser().parse(shapes)))
  return async (graph) => {
    const types = new Map(graph.flatMap((q) => (q.predicate.value === TYPE ? [[q.subject.value, q.object.value]] : [])))
    const { results } = await validator.validate(new Store([...graph]))
    return results
      .map(({ severity, focusNode, path, message }) => {
        // A path through several properties has no name.
        const property = path?.termType === 'NamedNode' ? ` ${short(path.value)}` : ''
        const type = short(types.get(focusNode?.value ?? ''))
        return `${short(severity?.value)} ${type}${property}: ${message.map(({ value }) => value).join(' ')}`
      })
      .toSorted()
  }
}

/** Checks by the project's own shapes for DCAT-AP.de. */
export const checkByOurShapes = shaclChecker(readFileSync('tests/data/dcat-ap-de.shapes.ttl', 'utf8'))
