import type { Problem, RuleTexts } from '../../editorial/authoring/browser.ts'
import { filePlace } from './file-place.ts'

/** A dropped file, read as text. */
export interface DroppedFile {
  /** As the browser gives it, with slashes. */
  readonly path: string
  readonly text: string
}

/** The published rules with the dropped files in their places. */
export interface DraftFiles {
  readonly texts: RuleTexts
  /** Paths below the rules folder. */
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Dropped files that are the same as the published ones. */
  readonly same: readonly string[]
  /** Files that have no place among the rules, or share one. */
  readonly problems: readonly Problem[]
}

/** The files without which nothing is a whole folder of rules. */
const WHOLE = ['policy.yaml', 'questions.yaml', 'site.yaml'] as const

const isRule = (path: string) => /\.(ya?ml|md|txt)$/i.test(path) && !/(^|\/)\.|(^|\/)(schema|node_modules)\//.test(path)

const noPlace = (file: string, message: string): Problem => ({ file, line: 0, column: 0, field: '', message })

/**
 * Lays dropped files over the published rules. A dropped folder that holds policy, questions and site is the whole:
 * what it lacks has been taken out. Of single files, nothing is taken out.
 * @param published path below the rules folder → text
 */
export function layOver(published: RuleTexts, dropped: readonly DroppedFile[]): DraftFiles {
  const problems: Problem[] = []
  const placed = new Map<string, string>()
  for (const { path, text } of dropped.filter(({ path }) => isRule(path))) {
    const place = filePlace(path, published.keys(), text)
    if (place === undefined)
      problems.push(
        noPlace(
          path,
          'Wohin diese Datei gehört, ist nicht zu erkennen. Bitte den Ordner „rules“ ablegen, in dem sie liegt.',
        ),
      )
    else if (placed.has(place) && placed.get(place) !== text)
      problems.push(noPlace(path, `Zwei abgelegte Dateien gehören nach „${place}“. Bitte eine davon weglassen.`))
    else placed.set(place, text)
  }
  const whole = WHOLE.every((path) => placed.has(path))
  const kept = [...published].filter(([path]) => !whole || placed.has(path) || !isRule(path))
  const paths = [...placed.keys()].sort()
  const is = (path: string) => published.get(path)
  return {
    texts: new Map([...kept, ...placed]),
    changed: paths.filter((path) => is(path) !== undefined && is(path) !== placed.get(path)),
    added: paths.filter((path) => is(path) === undefined),
    removed: whole ? [...published.keys()].filter((path) => isRule(path) && !placed.has(path)).sort() : [],
    same: paths.filter((path) => is(path) === placed.get(path)),
    problems,
  }
}
