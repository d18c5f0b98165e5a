import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../domain/rulebook/index.ts'

/** The language of the page, from its texts. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return LANGUAGES.find((language) => language === i18n.language) ?? LANGUAGES[0]!
}
