import type { FixedTexts } from '../i18n/index.ts'
import type { Language, QuestionWords } from '../rulebook/index.ts'

/** Everything one language needs for the questions: fixed texts and the questions' words. */
export interface LanguagePack {
  readonly texts: FixedTexts
  readonly questions: QuestionWords
}

const PACKS: { readonly [L in Language]: () => Promise<{ readonly default: LanguagePack }> } = {
  de: () => import('./languages/de.ts'),
  en: () => import('./languages/en.ts'),
}

/** Loads one language; every visitor of that language makes the same request. */
export async function loadLanguage(language: Language): Promise<LanguagePack> {
  return (await PACKS[language]()).default
}
