/** A problem in an editor's file: position, what is wrong and what to do. */
export interface Problem {
  /** Path of the file within the project. */
  readonly file: string
  /** From 1; 0 for the file as a whole. */
  readonly line: number
  readonly column: number
  /** The field as a path with dots; empty for the whole file. */
  readonly field: string
  readonly message: string
}

/** One line of text: `rules/offers/sn/x.yaml:12:5 contact.website: …`. */
export function formatProblem({ file, line, column, field, message }: Problem): string {
  const place = line > 0 ? `${file}:${line}:${column}` : file
  return field === '' ? `${place} ${message}` : `${place} ${field}: ${message}`
}

/** Thrown for invalid rule files; the message has one line per problem. */
export class BrokenRules extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'BrokenRules'
    this.problems = problems
  }
}
