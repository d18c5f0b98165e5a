import packs from 'virtual:lotse/by-language/first'
import type { Language } from '../domain/rulebook/index.ts'
import type { LanguagePack } from './virtual-modules.ts'

/** Loads what the questions need in one language; every visitor of that language makes the same request. */
export async function loadLanguage(language: Language): Promise<LanguagePack> {
  return (await packs[language]()).default
}
