import type { i18n } from 'i18next'
import type { ComponentType } from 'react'
import type { Language } from '../domain/rulebook/index.ts'

/**
 * Loads the page of a path, and before it the list of all pages: the first question needs neither (docs/budgets.md).
 */
export async function loadPage(language: Language, path: string, texts: i18n): Promise<ComponentType | null> {
  const pages = await import('./pages.tsx')
  return pages.loadPage(language, path, texts)
}
