import packs, { type LanguagePack } from 'virtual:lotse/by-language/first'
import type { Language } from '../domain/rulebook/index.ts'

/** Loads what the questions need in one language; every visitor of that language makes the same request. */
export async function loadLanguage(language: Language): Promise<LanguagePack> {
  return (await packs[language]()).default
}
