import { createHash } from 'node:crypto'

/** Forges that show messages at the lines they are about. */
export const FORGES = ['github', 'gitlab'] as const
export type Forge = (typeof FORGES)[number]

/** A message with its place; without a file it stands for the whole. */
export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly file?: string
  /** From 1; 0 or absent: the file as a whole. */
  readonly line?: number
  readonly column?: number
  readonly message: string
}

/** The file in which GitLab looks for messages. */
export const GITLAB_REPORT = 'gl-code-quality-report.json'

const inText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const inProperty = (text: string) => inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Messages as commands of a workflow: GitHub shows each at its line. */
export function githubCommands(annotations: readonly Annotation[]): string {
  return annotations
    .map(({ level, file, line = 0, column = 0, message }) => {
      const place = [
        file === undefined ? '' : `file=${inProperty(file)}`,
        line > 0 ? `line=${line}` : '',
        column > 0 ? `col=${column}` : '',
        'title=Regeln',
      ]
      return `::${level} ${place.filter(Boolean).join(',')}::${inText(message)}`
    })
    .join('\n')
}

/** Messages as a report of code quality: GitLab shows them in the merge request. */
export function gitlabReport(annotations: readonly Annotation[]): string {
  const entries = annotations.map(({ level, file = 'rules', line = 1, message }) => ({
    description: message,
    check_name: 'rules:check',
    fingerprint: createHash('sha256').update(`${file}\n${message}`).digest('hex'),
    severity: level === 'error' ? 'blocker' : 'minor',
    location: { path: file, lines: { begin: Math.max(1, line) } },
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

/**
 * Finds the place that a sentence of the check is about: `rules/site.yaml: …`, or the id of an offer at its beginning.
 * @param pathOf the file of an offer, by its id; undefined where there is no such offer
 */
export function placed(
  level: Annotation['level'],
  sentence: string,
  pathOf: (id: string) => string | undefined,
): Annotation {
  const [, named, line] = /(rules\/[\w./-]+\.(?:yaml|md))(?::(\d+))?/.exec(sentence) ?? []
  const file = named ?? pathOf(/^[a-z]{2}-[a-z0-9-]+/.exec(sentence)?.[0] ?? '')
  return {
    level,
    message: sentence,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line: Number(line) }),
  }
}
