import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/index.ts'
import { closingSentence } from './caller/index.ts'

/** What one says at the end: it sums up what was agreed. */
export function ClosingLine({
  names,
  english,
}: {
  /** The short names of the offers that the caller gets, in order. */
  readonly names: readonly string[]
  /** Makes the same sentence in English; undefined: nobody asked for it. */
  readonly english: ((names: readonly string[]) => string) | undefined
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className="closing">
      <b>{t('desk.closing')}</b> <span data-closing="">„{closingSentence(names, t, language)}“</span>
      {english && <i lang="en"> “{english(names)}”</i>}
    </div>
  )
}
