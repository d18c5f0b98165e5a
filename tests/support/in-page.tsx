import type { ReactElement } from 'react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import type { Language } from '../../src/domain/rulebook/index.ts'
import { createTexts } from '../../src/screens/ui/index.ts'
import { TEXTS } from '../../src/text/i18n/index.ts'

/** A page with everything around it that it needs: all texts of a language, an address. */
export function inPage(language: Language, page: ReactElement) {
  return (
    <I18nextProvider i18n={createTexts(language, TEXTS[language])}>
      <MemoryRouter>{page}</MemoryRouter>
    </I18nextProvider>
  )
}

/** Texts on a page that show the name of a text instead of its words, because there is none: `dates.kind.x`. */
export function untranslated(page: HTMLElement): readonly string[] {
  return (
    page.textContent.match(
      /\b(guidance|articles|dates|step|directory|card|day|badge|about|contact|accessibility|imprint|privacy|operator|leavingPage|monitoring|history|openData)\.[a-z][\w.-]+/g,
    ) ?? []
  ).filter((text) => !text.includes('example'))
}

/** Whether the headings of a page begin with one h1 and leave out no level. */
export function headingsInOrder(page: HTMLElement): boolean {
  const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]))
  const one = levels.filter((level) => level === 1).length === 1
  return one && levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)
}
