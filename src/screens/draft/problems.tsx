import { useTranslation } from 'react-i18next'
import type { Problem } from '../../editorial/authoring/browser.ts'

/** More than this nobody reads, and a page with thousands of them stands still. */
const MOST = 200

/** The first problems at their files, in the build's words: the editors' language is German, whatever the page's. */
export function Problems({ problems: all }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation()
  const problems = all.slice(0, MOST)
  const files = [...new Set(problems.map(({ file }) => file))]
  return (
    <section>
      <h2>{t('draft.problems')}</h2>
      {files.map((file) => (
        <section key={file} aria-label={file}>
          <h3 className="file">{file}</h3>
          <ul className="plain list">
            {problems
              .filter((problem) => problem.file === file)
              .map(({ line, column, field, message }) => (
                <li key={`${line}:${column} ${field} ${message}`}>
                  {(line > 0 || field !== '') && (
                    <span className="quiet-text">
                      {line > 0 && t('draft.at', { line, column })}
                      {line > 0 && field !== '' && ' · '}
                      {field !== '' && t('draft.field', { field })}
                    </span>
                  )}
                  <span lang="de">{message}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {all.length > MOST && <p>{t('draft.moreProblems', { count: all.length - MOST })}</p>}
    </section>
  )
}
