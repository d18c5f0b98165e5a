import { useTranslation } from 'react-i18next'
import type { SourcedSentence } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { OutLink, useLanguage } from '../ui/index.ts'

/** Sentences with the page that says each of them. */
export function Sourced({ sentences }: { readonly sentences: readonly SourcedSentence[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul>
      {sentences.map(({ words, source, pageDate }) => (
        <li key={words}>
          {words}{' '}
          <span className="quiet-text">
            <OutLink href={source}>
              {t('operator.source', { host: new URL(source).host.replace(/^www\./, '') })}
            </OutLink>
            {pageDate !== undefined && ` (${formatDate(pageDate, language)})`}
          </span>
        </li>
      ))}
    </ul>
  )
}
