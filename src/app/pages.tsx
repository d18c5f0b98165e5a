import type { ComponentType } from 'react'
import { matchPath } from 'react-router'
import type { Language } from '../rulebook/index.ts'
import { loadGuide } from './guide.ts'

/** A page beside the guide: its path, and how its component and data are loaded together. */
interface Page {
  readonly pattern: string
  readonly load: (
    language: Language,
    params: { readonly [name: string]: string | undefined },
  ) => Promise<ComponentType | null>
}

const PAGES: readonly Page[] = [
  {
    pattern: '/angebote',
    load: async (language) => {
      const [{ Directory }, guide] = await Promise.all([import('../directory/index.ts'), loadGuide(language)])
      return () => <Directory {...guide} />
    },
  },
  {
    pattern: '/angebote/:id',
    load: async (language, { id }) => {
      const [{ OfferPage }, guide, facts] = await Promise.all([
        import('../directory/index.ts'),
        loadGuide(language),
        import('virtual:lotse/facts'),
      ])
      const offer = guide.rulebook.offers.find((candidate) => candidate.id === id)
      const known = id === undefined ? undefined : facts.default[id]
      return offer === undefined || known === undefined
        ? null
        : () => <OfferPage {...guide} offer={offer} facts={known} />
    },
  },
]

/**
 * Loads the page of a path.
 * @returns its component with its data; null where there is no such page
 */
export async function loadPage(language: Language, path: string): Promise<ComponentType | null> {
  for (const { pattern, load } of PAGES) {
    const match = matchPath({ path: pattern, end: true }, path)
    if (match !== null) return load(language, match.params)
  }
  return null
}
