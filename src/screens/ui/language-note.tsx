import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/rulebook/index.ts'
import { languageName, type TextKey } from '../../text/i18n/index.ts'
import { useLanguage } from './language.ts'

/**
 * Says that what stands here is told in another language than the page; nothing where it is not.
 * @param note key of the sentence, which gets the language's name
 */
export function ToldIn({
  lang,
  note,
}: {
  readonly lang: Language | undefined
  readonly note: `${string}.toldIn` & TextKey
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (lang === undefined) return null
  return <p className="quiet-text">{t(note, { language: languageName(lang, language) })}</p>
}
