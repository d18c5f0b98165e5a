import { type Channel, TO, type Tree } from './channel.ts'

/** One attempt: a channel and the address that it has to reach. */
export interface Attempt {
  readonly channel: Channel
  readonly to: string
}

/** Runs in the page: makes the elements of a tree. */
function plant(tree: Tree, space: string | null): Element {
  const [tag, attributes] = tree
  const children = tree.slice(2) as (Tree | string)[]
  const own =
    tag === 'svg' ? 'http://www.w3.org/2000/svg' : tag === 'math' ? 'http://www.w3.org/1998/Math/MathML' : space
  const inside = tag === 'mtext' ? null : own
  const element = own === null ? document.createElement(tag) : document.createElementNS(own, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  for (const child of children) element.append(typeof child === 'string' ? child : plant(child, inside))
  return element
}

/** Runs in the page: adds a rule to a sheet of its own, and an element that the rule is about. */
function paint(css: string, name: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css.replaceAll('.it', `.${name}`))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  document.body.append(Object.assign(document.createElement('p'), { className: name, textContent: 'it' }))
}

/** What a page does for one attempt, as an expression. */
function expression({ channel: { id, by }, to }: Attempt): string {
  if ('script' in by) return `(${by.script})(${JSON.stringify(to)})`
  if ('text' in by) return by.text.replaceAll(TO, to)
  // An address inside JSON stays one, because it holds no quotes.
  if ('css' in by) return `paint(${JSON.stringify(by.css.replaceAll(TO, to))}, ${JSON.stringify(`told-${id}`)})`
  return `document.body.append(plant(${JSON.stringify(by.nodes).replaceAll(TO, to)}, null))`
}

/**
 * A program for a page that makes attempts one after the other. What one of them throws does not stop the others; none
 * is waited for.
 * @returns the text of an expression; its value is what the attempts threw, by channel
 */
export function programOf(attempts: readonly Attempt[]): string {
  const each = attempts.map(
    (attempt) =>
      `try { Promise.resolve(${expression(attempt)}).catch((error) => { threw[${JSON.stringify(attempt.channel.id)}] = String(error) }) } ` +
      `catch (error) { threw[${JSON.stringify(attempt.channel.id)}] = String(error) }`,
  )
  return `(() => { const threw = {}; ${plant}\n${paint}\n${each.join('\n')}\nreturn threw })()`
}
