import { resolve } from 'node:path'
import type { Node, SourceFile, TemplateExpression } from 'typescript/unstable/ast'
import { isNoSubstitutionTemplateLiteral, isStringLiteral, isTemplateExpression } from 'typescript/unstable/ast/is'
import { API, type Checker, type Type } from 'typescript/unstable/sync'

/** What the sources of the site write that looks like the key of a text. */
export interface WrittenKeys {
  /** Keys as they stand, and every key that a template with parts of literal types can become. */
  readonly known: ReadonlySet<string>
  /** Templates with a part that can be any text, that part as `*`. */
  readonly open: ReadonlySet<string>
}

/** Names with dots between: `result.title`. A part of a template counts as a name. */
const KEY = /^[\w*-]+(\.[\w*-]+)+$/

/**
 * Collects the keys in `src`. The compiler says which values the parts of a template can have: `` `land.${land}` ``
 * with a Land becomes sixteen keys.
 * @throws when the compiler does not open the project
 */
export function keysInSources(): WrittenKeys {
  const api = new API()
  try {
    const config = resolve('tsconfig.json')
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config)
    if (project === undefined) throw new Error(`The compiler does not open ${config}.`)
    const { program, checker } = project
    const files = program.getSourceFileNames().filter((name) => name.startsWith(resolve('src')))
    const keys = files.flatMap((name) => keysIn(program.getSourceFile(name), checker)).filter((key) => KEY.test(key))
    const isOpen = (key: string) => key.includes('*')
    return { known: new Set(keys.filter((key) => !isOpen(key))), open: new Set(keys.filter(isOpen)) }
  } finally {
    api.close()
  }
}

function keysIn(file: SourceFile | undefined, checker: Checker): readonly string[] {
  const [literals, templates]: [string[], TemplateExpression[]] = [[], []]
  const visit = (node: Node): void => {
    if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) literals.push(node.text)
    if (isTemplateExpression(node) && KEY.test(withParts(node, '*'))) templates.push(node)
    node.forEachChild(visit)
  }
  if (file !== undefined) visit(file)
  return [...literals, ...templates.flatMap((template) => valuesOf(template, checker))]
}

/** A template with the same text for each of its parts. */
function withParts({ head, templateSpans }: TemplateExpression, part: string): string {
  return head.text + templateSpans.map(({ literal }) => part + literal.text).join('')
}

/** Every value of a template: each value of one part with each of the others. */
function valuesOf({ head, templateSpans }: TemplateExpression, checker: Checker): readonly string[] {
  let values: readonly string[] = [head.text]
  for (const { expression, literal } of templateSpans) {
    const parts = literalsOf(checker.getTypeAtLocation(expression))
    values = values.flatMap((before) => parts.map((part) => before + part + literal.text))
  }
  return values
}

/** The literals that a type consists of; `*` for any other type. */
function literalsOf(type: Type | undefined): readonly string[] {
  if (type?.isUnionType()) return [...new Set(type.getTypes().flatMap(literalsOf))]
  return type?.isLiteralType() ? [String(type.value)] : ['*']
}
