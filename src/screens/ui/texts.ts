import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../domain/rulebook/index.ts'
import type { FixedTexts } from '../../text/i18n/index.ts'

/** An i18next instance that knows one language; more are added when somebody switches. */
export function createTexts(language: Language, texts: FixedTexts): i18n {
  const instance = createInstance()
  instance.use(initReactI18next)
  instance.init({
    lng: language,
    resources: { [language]: { translation: texts } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return instance
}
