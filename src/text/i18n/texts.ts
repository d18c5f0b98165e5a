import { createInstance, type TFunction } from 'i18next'
import type { Language } from '../../domain/rulebook/index.ts'
import de from './de.json' with { type: 'json' }
import simple from './de-simple.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }

/** The fixed texts of one language, as its file has them. */
export type FixedTexts = { readonly [key: string]: unknown }

/** The fixed texts of all languages, for commands, prerendering and tests. The browser loads one language. */
export const TEXTS: { readonly [L in Language]: typeof de } = { de, en, 'de-simple': simple }

/**
 * Makes a translator with no global state.
 * @returns `t` for that language; it leaves HTML in values as it is, because React escapes it
 */
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
