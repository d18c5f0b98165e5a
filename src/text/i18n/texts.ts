import { createInstance, type TFunction } from 'i18next'
import type { Language } from '../../domain/rulebook/index.ts'
import de from './de.json' with { type: 'json' }
import simple from './de-simple.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }

/** The fixed texts of one language, as they stand in its file. */
export type FixedTexts = { readonly [key: string]: unknown }

/** The fixed texts of every language, for commands, prerendering and tests; the browser loads one language. */
export const TEXTS: { readonly [L in Language]: typeof de } = { de, en, 'de-simple': simple }

/** A translator for one language, without any global state. */
export function textsFor(language: Language): TFunction {
  const instance = createInstance({
    lng: language,
    resources: { [language]: { translation: TEXTS[language] } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  instance.init()
  return instance.t
}
