/** Something wrong in a file of the editors: where it is, what was expected, what to do. */
export interface Problem {
  /** Path of the file below the project. */
  readonly file: string
  /** From 1; 0 where the file as a whole is meant. */
  readonly line: number
  readonly column: number
  /** The field, as a path with dots; empty for the whole file. */
  readonly field: string
  readonly message: string
}

/** One line for a terminal: `rules/offers/sn/x.yaml:12:5 contact.website: …`. */
export function formatProblem({ file, line, column, field, message }: Problem): string {
  const place = line > 0 ? `${file}:${line}:${column}` : file
  return field === '' ? `${place} ${message}` : `${place} ${field}: ${message}`
}

/** Thrown by the build when a rules file is broken; its message holds one line a problem. */
export class BrokenRules extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'BrokenRules'
    this.problems = problems
  }
}
