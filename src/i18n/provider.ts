import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../rulebook/index.ts'

/** The fixed texts of one language, as they stand in its file. */
export type FixedTexts = { readonly [key: string]: unknown }

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
