import type pageTexts from 'virtual:lotse/by-language/page-texts'
import type { i18n } from 'i18next'
import type { ComponentType } from 'react'
import type { Language } from '../domain/rulebook/index.ts'

/** A page beside the guide: its path, and how its component and data are loaded together. */
export interface Page {
  readonly pattern: string
  /** Its words, where it does not need those that the pages share. */
  readonly words?: typeof pageTexts
  readonly load: (
    language: Language,
    texts: i18n,
    params: { readonly [name: string]: string | undefined },
  ) => Promise<ComponentType | null>
}
