import { useTranslation } from 'react-i18next'
import type { Problem } from '../../editorial/authoring/browser.ts'

/** Every problem at its file, in the words of the build. The editors' language is German, whatever the page's. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation()
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
    </section>
  )
}
