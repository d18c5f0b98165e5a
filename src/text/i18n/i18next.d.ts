import type de from './de.json'

declare module 'i18next' {
  /** Makes `t` know every text by its key, so that the compiler refuses a key without a text. */
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof de }
  }
}
