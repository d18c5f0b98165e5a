import numbersIn from 'virtual:lotse/by-language/monitoring'
import operatorIn from 'virtual:lotse/by-language/operator'
import core from 'virtual:lotse/core'
import type { ComponentType } from 'react'
import type { OperatorWords } from '../domain/rulebook/index.ts'
import type { Page } from './page.ts'

type SitePages = typeof import('../screens/pages/index.ts')

/** A page about the site itself, with the operator's facts. */
function sitePage(pattern: string, make: (pages: SitePages, operator: OperatorWords) => ComponentType): Page {
  return {
    pattern,
    load: async (language) => {
      const [pages, operator] = await Promise.all([import('../screens/pages/index.ts'), operatorIn[language]()])
      return make(pages, operator.default)
    },
  }
}

const { site } = core

/** The site itself: operator, contact, privacy, accessibility. */
export const SITE_PAGES: readonly Page[] = [
  {
    pattern: '/ueber',
    load: async (language) => {
      const [{ About }, operator, { Flow }, numbers] = await Promise.all([
        import('../screens/pages/index.ts'),
        operatorIn[language](),
        import('../screens/monitoring/index.ts'),
        numbersIn[language](),
      ])
      const { flow } = numbers.default
      return () => <About site={site} operator={operator.default} flow={<Flow flow={flow} />} />
    },
  },
  sitePage('/kontakt', ({ ContactPage }, operator) => () => <ContactPage core={core} operator={operator} />),
  sitePage('/datenschutz', ({ Privacy }, operator) => () => <Privacy site={site} operator={operator} />),
  sitePage('/verlassen', ({ Leaving }) => () => <Leaving site={site} />),
  sitePage('/barrierefreiheit', ({ Accessibility }, operator) => () => (
    <Accessibility site={site} operator={operator} />
  )),
  sitePage('/impressum', ({ Imprint }, operator) => () => <Imprint site={site} operator={operator} />),
]

/** Their paths. */
export const SITE_PATHS = SITE_PAGES.map(({ pattern }) => pattern)
