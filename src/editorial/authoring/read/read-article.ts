import { LineCounter } from 'yaml'
import { type ArticleNode, LANGUAGES, type Language } from '../../../domain/rulebook/index.ts'
import { type ArticleFront, articleFront } from '../schema/index.ts'
import { articleTree } from './article-tree.ts'
import { strayCharacters } from './characters.ts'
import { firstProblems } from './first-problems.ts'
import { type Parsed, parseFile } from './parse.ts'
import { nameOf } from './path.ts'
import type { Problem } from './problem.ts'
import { COMMANDS } from './value-texts.ts'

/** One article in one language: its front matter, and its text as elements. */
export interface ArticleFile extends ArticleFront {
  readonly slug: string
  readonly language: Language
  readonly body: readonly ArticleNode[]
}

/** A parsed article with its links within the site, each with a function that reports a problem at its position. */
export interface ParsedArticle extends Parsed<ArticleFile> {
  readonly links: readonly { readonly href: string; readonly problem: (message: string) => Problem }[]
}

const NAME = new RegExp(`^([a-z0-9]+(?:-[a-z0-9]+)*)\\.(${LANGUAGES.join('|')})\\.md$`)

/** The line before and after the front matter. */
const FENCE = '---'

/**
 * Reads an article: YAML between two lines of `---`, then Markdown.
 * @param file path to name in problems; the file's name is `<slug>.<language>.md`
 * @param source text of the file
 */
export function readArticle(
  file: string,
  source: string,
): { readonly parsed: ParsedArticle } | { readonly problems: readonly Problem[] } {
  const whole = (message: string): { readonly problems: readonly Problem[] } => ({
    problems: [{ file, line: 0, column: 0, field: '', message }],
  })
  const [, slug, ending] = NAME.exec(nameOf(file)) ?? []
  const language = LANGUAGES.find((known) => known === ending)
  if (slug === undefined || language === undefined)
    return whole(
      `Ein Artikel heißt wie „beispiel.de.md“ oder „beispiel.en.md“: Kleinbuchstaben, Ziffern, Bindestriche.`,
    )

  const strays = strayCharacters(file, source)
  if (strays.length > 0) return { problems: strays }
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/)
  const end = lines.indexOf(FENCE, 1)
  if (lines[0] !== FENCE || end < 0)
    return whole(`Der Artikel beginnt mit einer Zeile ${FENCE}, darunter title, teaser …, dann wieder ${FENCE}.`)

  // A comment replaces the first line, so that line numbers stay right.
  const front = parseFile(file, ['#', ...lines.slice(1, end)].join('\n'), articleFront)
  const markdown = lines.slice(end + 1).join('\n')
  const { body, links, problems } = articleTree(markdown)
  const lineStarts = new LineCounter()
  lineStarts.addNewLine(0)
  for (const { index } of markdown.matchAll(/\n/g)) lineStarts.addNewLine(index + 1)
  const problemAt = (offset: number, message: string): Problem => {
    const { line, col } = lineStarts.linePos(offset)
    return { file, line: end + 1 + line, column: col, field: '', message }
  }
  const commands = COMMANDS.filter(({ sign }) => markdown.includes(sign)).map(({ sign, message }) => ({
    offset: markdown.indexOf(sign),
    what: message,
  }))
  // HTML is reported at its start and end tag; once per line is enough.
  const told = new Map<string, Problem>()
  for (const { offset, what } of [...problems, ...commands]) {
    const problem = problemAt(offset, what)
    const key = `${problem.line} ${what}`
    if (!told.has(key)) told.set(key, problem)
  }
  const found = [...firstProblems(file, [...told.values()], (problem) => problem)]
  if (body.length === 0 && found.length === 0) found.push(problemAt(0, 'Der Artikel hat noch keinen Text.'))
  if (!('parsed' in front)) return { problems: [...front.problems, ...found] }
  if (found.length > 0) return { problems: found }
  return {
    parsed: {
      ...front.parsed,
      value: { ...front.parsed.value, slug, language, body },
      links: links.map(({ offset, what }) => ({ href: what, problem: (message) => problemAt(offset, message) })),
    },
  }
}
