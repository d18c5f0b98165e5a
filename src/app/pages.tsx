import pageTexts from 'virtual:lotse/by-language/page-texts'
import summariesIn from 'virtual:lotse/by-language/summaries'
import core from 'virtual:lotse/core'
import type { i18n } from 'i18next'
import type { ComponentType } from 'react'
import { matchPath } from 'react-router'
import { LANDS, type Language, offerAt } from '../domain/rulebook/index.ts'
import { loadEmbedPage, loadTechnicalPage } from '../screens/embed/index.ts'
import { pathIn } from '../screens/ui/index.ts'
import { DESK_PAGE } from './desk-page.tsx'
import { loadGuide, loadOffices } from './guide.ts'
import { NUMBER_PAGES } from './number-pages.tsx'
import { asOwnDocument } from './own-document.ts'
import type { Page } from './page.ts'
import { READING_PAGES } from './reading-pages.tsx'
import { loadSearch } from './search.ts'
import { SITE_PAGES } from './site-pages.tsx'

const PAGES: readonly Page[] = [
  ...READING_PAGES,
  ...NUMBER_PAGES,
  ...SITE_PAGES,
  {
    pattern: '/angebote',
    load: async (language, texts) => {
      const [{ Directory }, guide] = await Promise.all([
        import('../screens/directory/index.ts'),
        loadGuide(language, texts),
      ])
      const find = () => loadSearch(language, texts, guide)
      return () => <Directory {...guide} loadSearch={find} />
    },
  },
  {
    pattern: '/angebote/land/:id',
    load: async (language, texts, { id }) => {
      const land = LANDS.find((one) => one.toLowerCase() === id)
      if (land === undefined) return null
      const [{ LandPage }, guide] = await Promise.all([
        import('../screens/directory/index.ts'),
        loadGuide(language, texts),
      ])
      return () => <LandPage {...guide} land={land} />
    },
  },
  {
    pattern: '/angebote/:id',
    load: async (language, texts, { id }) => {
      const [{ OfferPage }, guide, facts, summaries, offices] = await Promise.all([
        import('../screens/directory/index.ts'),
        loadGuide(language, texts),
        import('virtual:lotse/facts'),
        summariesIn[language](),
        loadOffices(language),
      ])
      const offer = offerAt(guide.rulebook.offers, id)
      const known = offer && facts.default[offer.id]
      return offer === undefined || known === undefined
        ? null
        : () => (
            <OfferPage
              {...guide}
              offer={offer}
              offices={offices[offer.id] ?? []}
              facts={known}
              summary={summaries.default[offer.id] ?? ''}
            />
          )
    },
  },
  DESK_PAGE,
  {
    pattern: '/einbetten',
    load: async (language) => {
      const address = import.meta.env.BASE_URL.replace(/\/$/, '') + pathIn(language, '/einbetten')
      const EmbedPage = await asOwnDocument(address, loadEmbedPage)
      return () => <EmbedPage core={core} />
    },
  },
  { pattern: '/einbetten/technik', load: loadTechnicalPage },
]

/**
 * Loads the page of a path.
 * @param texts gets the texts that the page needs
 * @returns its component with its data; null where there is no such page
 */
export async function loadPage(language: Language, path: string, texts: i18n): Promise<ComponentType | null> {
  for (const { pattern, words = pageTexts, load } of PAGES) {
    const match = matchPath({ path: pattern, end: true }, path)
    if (match === null) continue
    texts.addResourceBundle(language, 'translation', (await words[language]()).default, true)
    return load(language, texts, match.params)
  }
  return null
}
