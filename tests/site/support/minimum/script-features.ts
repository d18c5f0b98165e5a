import type { Identifier } from '@mdn/browser-compat-data'
import { parseAst } from 'vite'
import { api, type Feature, featureIn, javascript } from './compat.ts'

/** A node of a parsed script, whatever its kind. */
interface Node {
  readonly type: string
  readonly [part: string]: unknown
}

const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part

/** A thing that a script uses: what it is called, and all that the name may mean. */
export interface Used {
  readonly name: string
  readonly meanings: readonly Feature[]
}

/** All things of a name, on whatever object: which object stands before the dot, only its run shows. */
function byMember(): ReadonlyMap<string, readonly Feature[]> {
  const found = new Map<string, Feature[]>()
  for (const objects of [javascript.builtins as Identifier, api as Identifier]) {
    for (const group of Object.values(objects)) {
      for (const [name, { __compat }] of Object.entries(group as { [name: string]: Identifier })) {
        const plain = name.replace(/_(event|static)$/, '')
        if (__compat !== undefined && name !== '__compat') found.set(plain, [...(found.get(plain) ?? []), __compat])
      }
    }
  }
  return found
}

const MEMBERS = byMember()
const {
  builtins,
  classes,
  regular_expressions: patterns,
  operators,
  grammar,
  statements,
} = javascript as {
  [group: string]: Identifier
}

/** What stands before a dot, where it is a global object: `Object.groupBy`, `Intl.Segmenter`. */
function globalOf(node: unknown): Identifier | undefined {
  if (!isNode(node) || node.type !== 'Identifier') return undefined
  const name = String(node.name)
  return builtins?.[name] ?? (api as Identifier)[name]
}

const nameOf = (node: unknown) => (isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined)

/**
 * What stands after a dot: exactly, after a global object; else, where it is called, all that its name may mean. A
 * plain property is most often one of the data's own, such as `number` or `region`.
 */
function memberOf(node: Node, called: boolean): Used | undefined {
  const name = node.computed ? undefined : nameOf(node.property)
  if (name === undefined) return undefined
  const owner = globalOf(node.object)
  const exact = featureIn(owner, name) ?? featureIn(owner, `${name}_static`)
  if (exact === undefined && !called) return undefined
  const meanings = exact === undefined ? (MEMBERS.get(name) ?? []) : [exact]
  return { name: exact === undefined ? `.${name}` : `${nameOf(node.object)}.${name}`, meanings }
}

const one = (name: string, feature: Feature | undefined): readonly Used[] =>
  feature === undefined ? [] : [{ name, meanings: [feature] }]

/** What a pattern asks of the browser's regular expressions. */
function patternOf({ pattern, flags }: { readonly pattern: string; readonly flags: string }): readonly Used[] {
  const builtin = builtins?.RegExp
  return [
    ...(/\(\?<[=!]/.test(pattern) ? one('lookbehind', featureIn(patterns, 'lookbehind_assertion')) : []),
    ...(/\(\?[ims-]+:/.test(pattern) ? one('pattern modifiers', featureIn(patterns, 'modifier')) : []),
    ...(flags.includes('v') ? one('pattern flag v', featureIn(builtin, 'unicodeSets')) : []),
    ...(flags.includes('d') ? one('pattern flag d', featureIn(builtin, 'hasIndices')) : []),
  ]
}

function member(node: Node, called: boolean): readonly Used[] {
  const found = memberOf(node, called)
  return found === undefined ? [] : [found]
}

function usedBy(node: Node): readonly Used[] {
  const key = isNode(node.key) ? node.key.type : ''
  switch (node.type) {
    case 'CallExpression':
      return isNode(node.callee) && node.callee.type === 'MemberExpression' ? member(node.callee, true) : []
    case 'MemberExpression':
      return member(node, false)
    case 'NewExpression': {
      const name = nameOf(node.callee)
      return name === undefined ? [] : one(name, globalOf(node.callee)?.__compat)
    }
    case 'Literal':
      return isNode(node) && node.regex ? patternOf(node.regex as { pattern: string; flags: string }) : []
    case 'StaticBlock':
      return one('static block', featureIn(classes?.static, 'initialization_blocks'))
    case 'PropertyDefinition':
      if (key === 'PrivateIdentifier') return one('private field', featureIn(classes, 'private_class_fields'))
      return one('class field', featureIn(classes, 'public_class_fields'))
    case 'MethodDefinition':
      return key === 'PrivateIdentifier' ? one('private method', featureIn(classes, 'private_class_methods')) : []
    case 'BinaryExpression':
      return node.operator === 'in' && isNode(node.left) && node.left.type === 'PrivateIdentifier'
        ? one('#field in', featureIn(classes, 'private_class_fields_in'))
        : []
    case 'ImportDeclaration':
      return (node.attributes as readonly unknown[] | undefined)?.length
        ? one('import attributes', featureIn(statements?.import, 'import_attributes'))
        : []
    case 'AssignmentExpression':
      return ['??=', '||=', '&&='].includes(String(node.operator))
        ? one(String(node.operator), featureIn(operators, 'nullish_coalescing_assignment'))
        : []
    case 'Program':
      return (node.hashbang ?? null) === null ? [] : one('hashbang', featureIn(grammar, 'hashbang_comments'))
    default:
      return []
  }
}

/** Whether something waits at the top level of a module. */
function awaitsAtTop(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(awaitsAtTop)
  if (!isNode(part) || /Function|ClassDeclaration|ClassExpression/.test(part.type)) return false
  return part.type === 'AwaitExpression' || Object.values(part).some(awaitsAtTop)
}

/**
 * What a script uses of JavaScript and of the browser. Methods stand for all that their names may mean; names in square
 * brackets and in strings are not read.
 */
export function scriptFeatures(script: string): readonly Used[] {
  const program: unknown = parseAst(script)
  if (!isNode(program)) throw new Error('The script could not be read.')
  const used: Used[] = awaitsAtTop(program.body)
    ? [...one('await at the top level', featureIn(operators?.await, 'top_level'))]
    : []
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk)
    else if (isNode(part)) {
      used.push(...usedBy(part))
      Object.values(part).forEach(walk)
    }
  }
  walk(program)
  return used
}
