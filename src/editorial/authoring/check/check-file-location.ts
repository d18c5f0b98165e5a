import type { Problem } from '../read/problem.ts'

/** Folders and files that the rules consist of. */
const FOLDERS = ['offers', 'steps', 'events', 'articles', 'schema'] as const
const FILES = ['known-exceptions.yaml', 'policy.yaml', 'questions.yaml', 'site.yaml'] as const

/**
 * Files that are read by nothing. Without this check an offer saved in the wrong folder would be missing silently.
 * @param paths below the rules folder
 * @param folder name of the rules folder in problems
 */
export function checkFileLocations(paths: Iterable<string>, folder: string): readonly Problem[] {
  return [...paths].flatMap((path) => {
    const [first = '', ...below] = path.split('/')
    const problem = (message: string): Problem => ({
      file: `${folder}/${path}`,
      line: 0,
      column: 0,
      field: '',
      message,
    })
    const document = /\.(docx?|odt|rtf|pages|xlsx?|ods|csv|pdf|html?)$/i.exec(path)?.[1]
    if (document !== undefined)
      return [
        problem(
          `Diese Datei (.${document}) liest niemand, auch umbenannt nicht. Bitte ihren Inhalt als Text in eine .yaml-Datei schreiben und sie hier löschen.`,
        ),
      ]
    if (/\.(?:bak|orig|rej)$/i.test(path))
      return [problem('Diese Datei hat ein anderes Programm als Sicherung abgelegt. Bitte löschen.')]
    // Any folder may have a README for editors.
    if (path.endsWith('README.md')) return []
    const isArticle = first === 'articles' && below.length === 1
    if (path.endsWith('.md') && !isArticle)
      return [problem('Diese Datei liest niemand. Markdown-Dateien (.md) stehen direkt im Ordner „articles“.')]
    if (first === 'articles' && !path.endsWith('.md'))
      return [problem('Im Ordner „articles“ stehen Artikel, die auf .de.md oder .en.md enden.')]
    if (!path.endsWith('.yaml') && !path.endsWith('.md') && first !== 'articles')
      return [problem('Bitte die Datei so umbenennen, dass sie auf .yaml endet.')]
    if (below.length === 0)
      return (FILES as readonly string[]).includes(first)
        ? []
        : [problem(`Diese Datei liest niemand. Direkt im Ordner stehen nur ${FILES.join(', ')}.`)]
    return (FOLDERS as readonly string[]).includes(first)
      ? []
      : [problem(`Den Ordner „${first}“ liest niemand. Erlaubt: ${FOLDERS.join(', ')}.`)]
  })
}
